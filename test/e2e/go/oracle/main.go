// What Go's own decoder makes of documents. Reads a JSON line for each, and writes one:
//
//	{"apiVersion":"authentication.k8s.io/v1","kind":"TokenRequest","input":"{}"}
//	{"accept":true,"made":"TokenRequest","output":"{…}","error":null,"strictErrors":[]}
//
// It decodes as an API server's endpoint does: with the endpoint's kind for a document that names none.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	authenticationv1 "k8s.io/api/authentication/v1"
	authenticationv1beta1 "k8s.io/api/authentication/v1beta1"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	serializer "k8s.io/apimachinery/pkg/runtime/serializer/json"
)

type document struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
	Input      string `json:"input"`
	// Bytes in base64, instead of input: they may be invalid UTF-8.
	InputBase64 []byte `json:"inputBase64"`
}

type verdict struct {
	Accept       bool     `json:"accept"`
	Made         string   `json:"made,omitempty"`
	Output       *string  `json:"output"`
	Error        *string  `json:"error"`
	StrictErrors []string `json:"strictErrors"`
}

func newScheme() (*runtime.Scheme, error) {
	scheme := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{authenticationv1.AddToScheme, authenticationv1beta1.AddToScheme} {
		if err := add(scheme); err != nil {
			return nil, err
		}
	}
	scheme.AddKnownTypes(schema.GroupVersion{Version: "v1"}, &metav1.Status{})
	return scheme, nil
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

func run() error {
	scheme, err := newScheme()
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
		v, err := judge(decoder, d)
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
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
