// What Go's own decoder makes of documents. Reads a JSON line for each, and writes one:
//
//	{"apiVersion":"authentication.k8s.io/v1","kind":"TokenRequest","input":"{}"}
//	{"accept":true,"made":"TokenRequest","output":"{…}","error":null,"strictErrors":[]}
//
// It decodes as an API server's endpoint does: with the endpoint's kind for a document that names none.
//
// It knows the kinds that the library has. With the argument "all", it knows all kinds that an API server serves.
//
// A line that names a scalar has one value, or two to compare:
//
//	{"scalar":"Quantity","input":"\"1Ki\"","other":"1000"}
//	{"accept":true,"output":"\"1Ki\"","order":1}
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	authenticationv1 "k8s.io/api/authentication/v1"
	authenticationv1beta1 "k8s.io/api/authentication/v1beta1"
	authorizationv1 "k8s.io/api/authorization/v1"
	authorizationv1beta1 "k8s.io/api/authorization/v1beta1"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	"k8s.io/apimachinery/pkg/api/resource"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	serializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/util/intstr"
	kjson "k8s.io/apimachinery/pkg/util/json"
	"k8s.io/client-go/kubernetes/scheme"
	clientauthenticationv1 "k8s.io/client-go/pkg/apis/clientauthentication/v1"
	clientauthenticationv1beta1 "k8s.io/client-go/pkg/apis/clientauthentication/v1beta1"
	apiregistrationv1 "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
)

type document struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Input      string `json:"input"`
	// Bytes in base64, instead of input: they may be invalid UTF-8.
	InputBase64 []byte `json:"inputBase64"`
	// Quantity, IntOrString or Bytes, instead of apiVersion and kind.
	Scalar string `json:"scalar"`
	// The JSON of a second quantity.
	Other string `json:"other"`
}

type verdict struct {
	Accept       bool     `json:"accept"`
	Made         string   `json:"made,omitempty"`
	Output       *string  `json:"output"`
	Error        *string  `json:"error"`
	StrictErrors []string `json:"strictErrors"`
	Order        *int     `json:"order,omitempty"`
}

func newScheme() (*runtime.Scheme, error) {
	scheme := runtime.NewScheme()
	groups := []func(*runtime.Scheme) error{
		authenticationv1.AddToScheme, authenticationv1beta1.AddToScheme,
		authorizationv1.AddToScheme, authorizationv1beta1.AddToScheme,
		clientauthenticationv1.AddToScheme, clientauthenticationv1beta1.AddToScheme,
	}
	for _, add := range groups {
		if err := add(scheme); err != nil {
			return nil, err
		}
	}
	scheme.AddKnownTypes(schema.GroupVersion{Version: "v1"}, &metav1.Status{})
	return scheme, nil
}

// The kinds of client-go, and those of the two API servers in kube-apiserver that it does not have.
func newSchemeOfAll() (*runtime.Scheme, error) {
	all := scheme.Scheme
	for _, add := range []func(*runtime.Scheme) error{apiextensionsv1.AddToScheme, apiregistrationv1.AddToScheme} {
		if err := add(all); err != nil {
			return nil, err
		}
	}
	return all, nil
}

func judge(decoder runtime.Serializer, d document) (verdict, error) {
	group, err := schema.ParseGroupVersion(d.APIVersion)
	if err != nil {
		return verdict{}, err
	}
	kind := group.WithKind(d.Kind)
	input := []byte(d.Input)
	if d.InputBase64 != nil {
		input = d.InputBase64
	}
	object, made, err := decoder.Decode(input, &kind, nil)
	v := verdict{StrictErrors: []string{}}
	if strict, is := runtime.AsStrictDecodingError(err); is {
		for _, e := range strict.Errors() {
			v.StrictErrors = append(v.StrictErrors, e.Error())
		}
	} else if err != nil {
		message := err.Error()
		v.Error = &message
		return v, nil
	}
	if d.InputBase64 != nil && *made != kind {
		// the endpoint then answers 400
		message := "another kind: " + made.String()
		return verdict{Error: &message, StrictErrors: []string{}}, nil
	}
	output, err := json.Marshal(object)
	if err != nil {
		return verdict{}, err
	}
	text := string(output)
	v.Accept, v.Made, v.Output = true, made.Kind, &text
	return v, nil
}

func refusal(err error) verdict {
	message := err.Error()
	return verdict{Error: &message, StrictErrors: []string{}}
}

func judgeScalar(d document) (verdict, error) {
	var quantity, other resource.Quantity
	var value any
	switch d.Scalar {
	case "Quantity":
		value = &quantity
	case "IntOrString":
		value = &intstr.IntOrString{}
	case "Bytes":
		value = &[]byte{}
	default:
		return verdict{}, fmt.Errorf("unknown scalar %s", d.Scalar)
	}
	if err := kjson.Unmarshal([]byte(d.Input), value); err != nil {
		return refusal(err), nil
	}
	output, err := json.Marshal(value)
	if err != nil {
		return verdict{}, err
	}
	text := string(output)
	v := verdict{Accept: true, Output: &text, StrictErrors: []string{}}
	if d.Other != "" {
		if err := kjson.Unmarshal([]byte(d.Other), &other); err != nil {
			return refusal(err), nil
		}
		order := quantity.Cmp(other)
		v.Order = &order
	}
	return v, nil
}

func run(args []string) error {
	makeScheme := newScheme
	if len(args) == 1 && args[0] == "all" {
		makeScheme = newSchemeOfAll
	}
	scheme, err := makeScheme()
	if err != nil {
		return err
	}
	options := serializer.SerializerOptions{Strict: true}
	decoder := serializer.NewSerializerWithOptions(serializer.DefaultMetaFactory, scheme, scheme, options)
	in, out := bufio.NewReader(os.Stdin), bufio.NewWriter(os.Stdout)
	lines := json.NewEncoder(out)
	for {
		line, err := in.ReadBytes('\n')
		if err == io.EOF {
			return out.Flush()
		}
		if err != nil {
			return err
		}
		var d document
		if err := json.Unmarshal(line, &d); err != nil {
			return err
		}
		var v verdict
		if d.Scalar != "" {
			v, err = judgeScalar(d)
		} else {
			v, err = judge(decoder, d)
		}
		if err != nil {
			return err
		}
		if err := lines.Encode(v); err != nil {
			return err
		}
		// who asks may be waiting for the answer before the next question
		if in.Buffered() == 0 {
			if err := out.Flush(); err != nil {
				return err
			}
		}
	}
}

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
