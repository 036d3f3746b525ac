package restsuite

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// API is one API of the REST specification: its paths, methods and parameters.
type API struct {
	Name   string
	Paths  []Path
	Params []string // of the query string, without the common ones; unordered
	Body   bool     // a body is allowed
}

// Path is one URL of an API.
type Path struct {
	Path       string   // with {placeholders}
	Methods    []string // the first is the one to prefer
	Parts      []string // names of the placeholders; unordered
	Deprecated bool
}

// Spec is the REST specification.
type Spec struct {
	APIs   map[string]*API
	Common []string // parameters that every API takes
}

type specFile struct {
	URL struct {
		Paths []struct {
			Path       string
			Methods    []string
			Parts      map[string]json.RawMessage
			Deprecated json.RawMessage
		}
	}
	Params map[string]json.RawMessage
	Body   json.RawMessage
}

// LoadSpec reads the JSON files of the specification's api directory.
func LoadSpec(dir string) (*Spec, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.json"))
	if err != nil {
		return nil, err
	}
	if len(files) == 0 {
		return nil, fmt.Errorf("no API specification in %s", dir)
	}
	spec := &Spec{APIs: map[string]*API{}}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(filepath.Base(f), ".json")
		if name == "_common" {
			var common specFile
			if err := json.Unmarshal(data, &common); err != nil {
				return nil, fmt.Errorf("%s: %w", name, err)
			}
			spec.Common = keysOf(common.Params)
			continue
		}
		var apis map[string]specFile
		if err := json.Unmarshal(data, &apis); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		for name, api := range apis {
			spec.APIs[name] = newAPI(name, api)
		}
	}
	return spec, nil
}

func newAPI(name string, f specFile) *API {
	a := &API{Name: name, Params: keysOf(f.Params), Body: f.Body != nil && string(f.Body) != "null"}
	for _, p := range f.URL.Paths {
		a.Paths = append(a.Paths, Path{p.Path, p.Methods, keysOf(p.Parts), p.Deprecated != nil})
	}
	return a
}

func keysOf(m map[string]json.RawMessage) []string {
	var names []string
	for name := range m {
		names = append(names, name)
	}
	return names
}
