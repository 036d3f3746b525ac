// Package restsuite runs the YAML tests of Elasticsearch's REST specification
// against the engine or a real server. The tests are not part of this module:
// .ci/fetch-rest-suite fetches them.
package restsuite

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// Suite is the specification with its tests.
type Suite struct {
	Spec  *Spec
	Files []*File // sorted by name
}

// File is one file of tests.
type File struct {
	Name     string // area and file: "bulk/10_basic"
	Setup    *Section
	Teardown *Section
	Tests    []*Section
}

// Section is a list of steps with a title.
type Section struct {
	Title string
	Skip  string // the reason why it cannot run here, or empty
	steps []step
}

// Dir is where the suite lies: the directory that holds api and test. Empty if
// there is none.
func Dir() string {
	if dir := os.Getenv("ESCONSOLE_REST_SUITE"); dir != "" {
		return dir
	}
	cache, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	dir := filepath.Join(cache, "esconsole-rest", "suite", "rest-api-spec")
	if _, err := os.Stat(filepath.Join(dir, "test")); err != nil {
		return ""
	}
	return dir
}

// Load reads the suite.
func Load(dir string) (*Suite, error) {
	spec, err := LoadSpec(filepath.Join(dir, "api"))
	if err != nil {
		return nil, err
	}
	s := &Suite{Spec: spec}
	tests := filepath.Join(dir, "test")
	err = filepath.WalkDir(tests, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".yml" {
			return err
		}
		rel, err := filepath.Rel(tests, path)
		if err != nil {
			return err
		}
		f, err := loadFile(path, strings.TrimSuffix(filepath.ToSlash(rel), ".yml"))
		if err != nil {
			return fmt.Errorf("%s: %w", rel, err)
		}
		s.Files = append(s.Files, f)
		return nil
	})
	slices.SortFunc(s.Files, func(a, b *File) int { return strings.Compare(a.Name, b.Name) })
	return s, err
}

func loadFile(path, name string) (*File, error) {
	r, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	f := &File{Name: name}
	dec := yaml.NewDecoder(r)
	for {
		var doc yaml.Node
		if err := dec.Decode(&doc); errors.Is(err, io.EOF) {
			return f, nil
		} else if err != nil {
			return nil, err
		}
		if len(doc.Content) == 0 || doc.Content[0].Kind != yaml.MappingNode {
			continue // an empty document between two markers
		}
		content := doc.Content[0].Content
		for i := 0; i+1 < len(content); i += 2 {
			section, err := parseSection(content[i].Value, content[i+1])
			if err != nil {
				return nil, fmt.Errorf("%s: %w", content[i].Value, err)
			}
			switch section.Title {
			case "setup":
				f.Setup = section
			case "teardown":
				f.Teardown = section
			default:
				f.Tests = append(f.Tests, section)
			}
		}
	}
}

func parseSection(title string, n *yaml.Node) (*Section, error) {
	s := &Section{Title: title}
	v, err := fromYAML(n)
	if err != nil {
		return nil, err
	}
	list, ok := v.([]any)
	if !ok {
		return nil, fmt.Errorf("not a list of steps")
	}
	for i, e := range list {
		o, ok := e.(*object)
		if !ok || len(o.keys) != 1 {
			return nil, fmt.Errorf("step %d is not one operator", i+1)
		}
		name, arg := o.keys[0], o.vals[o.keys[0]]
		if name == "skip" {
			if s.Skip, err = parseSkip(arg); err != nil {
				return nil, fmt.Errorf("skip: %w", err)
			}
			continue
		}
		steps, err := parseStep(name, arg, n.Content[i])
		if err != nil {
			return nil, fmt.Errorf("step %d, %s: %w", i+1, name, err)
		}
		s.steps = append(s.steps, steps...)
	}
	return s, nil
}
