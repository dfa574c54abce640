// Asks an API server who it is, as every client of client-go does: client KUBECONFIG. It makes one call for each line that
// it reads, and writes one line of JSON: the user, or the error.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"os"

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

func connect(kubeconfig string) (kubernetes.Interface, error) {
	config, err := clientcmd.BuildConfigFromFlags("", kubeconfig)
	if err != nil {
		return nil, err
	}
	return kubernetes.NewForConfig(config)
}

func main() {
	out := json.NewEncoder(os.Stdout)
	clients, err := connect(os.Args[1])
	for calls := bufio.NewScanner(os.Stdin); calls.Scan(); {
		answer := line{}
		if err != nil {
			answer.Error = err.Error()
		} else {
			answer = ask(clients)
		}
		if err := out.Encode(answer); err != nil {
			os.Exit(1)
		}
	}
}
