// Asks an API server who it is, as every client of client-go does: client KUBECONFIG CALLS. It writes one line of JSON for
// each call: the user, or the error.
package main

import (
	"context"
	"encoding/json"
	"os"
	"strconv"

	authenticationv1 "k8s.io/api/authentication/v1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/tools/clientcmd"
)

type line struct {
	User  *authenticationv1.UserInfo `json:"user,omitempty"`
	Error string                     `json:"error,omitempty"`
}

func ask(clients kubernetes.Interface) line {
	review := &authenticationv1.SelfSubjectReview{}
	answer, err := clients.AuthenticationV1().SelfSubjectReviews().Create(context.Background(), review, metav1.CreateOptions{})
	if err != nil {
		return line{Error: err.Error()}
	}
	return line{User: &answer.Status.UserInfo}
}

func main() {
	out := json.NewEncoder(os.Stdout)
	config, err := clientcmd.BuildConfigFromFlags("", os.Args[1])
	if err != nil {
		_ = out.Encode(line{Error: err.Error()})
		return
	}
	clients, err := kubernetes.NewForConfig(config)
	if err != nil {
		_ = out.Encode(line{Error: err.Error()})
		return
	}
	calls, _ := strconv.Atoi(os.Args[2])
	for range calls {
		_ = out.Encode(ask(clients))
	}
}
