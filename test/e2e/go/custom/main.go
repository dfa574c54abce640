// What an API server makes of custom resources: it removes unknown fields and nulls, fills in defaults, and validates.
// Reads a JSON line for each, and writes one:
//
//	{"crd":{…},"version":"v1","input":"{}"}
//	{"accept":true,"errors":[],"unknownFields":["spec.x"]}
//
// It calls what the handler of custom resources calls, in the same order: customresource_handler.go.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
)

type document struct {
	CRD     apiextensionsv1.CustomResourceDefinition `json:"crd"`
	Version string                                   `json:"version"`
	Input   string                                   `json:"input"`
}

type verdict struct {
	Accept        bool     `json:"accept"`
	Errors        []string `json:"errors"`
	UnknownFields []string `json:"unknownFields"`
}

// What a version of a definition says, converted once.
type version struct {
	structural *structuralschema.Structural
	validator  validation.SchemaValidator
}

var versions = map[string]version{}

func versionOf(d document) (version, error) {
	key := d.CRD.Name + "/" + d.Version
	if known, is := versions[key]; is {
		return known, nil
	}
	internal := &apiextensions.CustomResourceDefinition{}
	apiextensionsv1.SetDefaults_CustomResourceDefinitionSpec(&d.CRD.Spec)
	if err := apiextensionsv1.Convert_v1_CustomResourceDefinition_To_apiextensions_CustomResourceDefinition(&d.CRD, internal, nil); err != nil {
		return version{}, err
	}
	schema, err := apiextensions.GetSchemaForVersion(internal, d.Version)
	if err != nil {
		return version{}, err
	}
	structural, err := structuralschema.NewStructural(schema.OpenAPIV3Schema)
	if err != nil {
		return version{}, err
	}
	validator, _, err := validation.NewSchemaValidator(schema.OpenAPIV3Schema)
	if err != nil {
		return version{}, err
	}
	made := version{structural, validator}
	versions[key] = made
	return made, nil
}

func refused(message string) verdict {
	return verdict{Errors: []string{message}, UnknownFields: []string{}}
}

func judge(d document) (verdict, error) {
	of, err := versionOf(d)
	if err != nil {
		return verdict{}, fmt.Errorf("%s %s: %w", d.CRD.Name, d.Version, err)
	}
	u := &unstructured.Unstructured{}
	if err := u.UnmarshalJSON([]byte(d.Input)); err != nil {
		return refused(err.Error()), nil
	}
	meta, hasMeta, unknown, err := objectmeta.GetObjectMetaWithOptions(u.Object, objectmeta.ObjectMetaOptions{ReturnUnknownFieldPaths: true})
	if err != nil {
		return refused(err.Error()), nil
	}
	options := structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true}
	unknown = append(unknown, pruning.PruneWithOptions(u.Object, of.structural, true, options)...)
	defaulting.PruneNonNullableNullsWithoutDefaults(u.Object, of.structural)
	fieldError, paths := objectmeta.CoerceWithOptions(nil, u.Object, of.structural, false, objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true})
	if fieldError != nil {
		return refused(fieldError.Error()), nil
	}
	unknown = append(unknown, paths...)
	if hasMeta {
		if err := objectmeta.SetObjectMeta(u.Object, meta); err != nil {
			return verdict{}, err
		}
	}
	defaulting.Default(u.Object, of.structural)
	v := verdict{Accept: true, Errors: []string{}, UnknownFields: []string{}}
	for _, e := range validation.ValidateCustomResource(nil, u.Object, of.validator) {
		v.Accept, v.Errors = false, append(v.Errors, e.Error())
	}
	v.UnknownFields = append(v.UnknownFields, unknown...)
	return v, nil
}

func run() error {
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
		v, err := judge(d)
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
