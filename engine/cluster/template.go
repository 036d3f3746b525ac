package cluster

import (
	"slices"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/settings"
	"esconsole/engine/wildcard"
	"esconsole/engine/xcontent"
)

// Template is a legacy index template: what indices whose names match are made
// with. It is never changed.
type Template struct {
	Name     string
	Order    int
	Version  *int64
	Patterns []string
	Settings settings.Settings // with the index. prefix
	Mappings []TypeDefinition
	Aliases  []Alias // by name; a name may hold {index}
}

// TypeDefinition is the definition of one mapping type.
type TypeDefinition struct {
	Type       string
	Definition xcontent.Object
}

// Template finds a template by name.
func (s *State) Template(name string) (*Template, bool) {
	i, found := s.findTemplate(name)
	if !found {
		return nil, false
	}
	return s.Templates[i], true
}

func (s *State) findTemplate(name string) (int, bool) {
	return slices.BinarySearchFunc(s.Templates, name, func(t *Template, n string) int { return strings.Compare(t.Name, n) })
}

// WithTemplate gives the state with a template added or replaced.
func (s *State) WithTemplate(t *Template) *State {
	next := *s
	next.Version++
	next.Templates = slices.Clone(s.Templates)
	if i, found := s.findTemplate(t.Name); found {
		next.Templates[i] = t
	} else {
		next.Templates = slices.Insert(next.Templates, i, t)
	}
	return &next
}

// WithoutTemplates gives the state without the templates that a pattern names,
// and how many these were.
func (s *State) WithoutTemplates(pattern string) (*State, int) {
	next := *s
	next.Version++
	next.Templates = slices.DeleteFunc(slices.Clone(s.Templates), func(t *Template) bool { return wildcard.Match(pattern, t.Name) })
	return &next, len(s.Templates) - len(next.Templates)
}

// matches tells whether a template is for an index of that name.
func (t *Template) matches(index string) bool { return wildcard.MatchAny(t.Patterns, index) }

// global tells whether a template is for all indices.
func (t *Template) global() bool { return slices.Contains(t.Patterns, "*") }

// hides tells what a template says of index.hidden.
func (t *Template) hides() (hidden, said bool) {
	text, said := t.Settings.Get("index.hidden")
	return text == "true", said
}

// TemplatesFor gives the templates for a new index, the one of the highest order
// first. hidden is what the request says of the index, nil for nothing: a hidden
// index does not get templates that are for all indices.
//
// Server: MetadataIndexTemplateService.findV1Templates.
func (s *State) TemplatesFor(index string, hidden *bool) ([]*Template, error) {
	var out []*Template
	for _, t := range s.Templates {
		if t.matches(index) && !(hidden != nil && *hidden && t.global()) {
			out = append(out, t)
		}
	}
	slices.SortStableFunc(out, func(a, b *Template) int { return b.Order - a.Order })
	if hidden != nil {
		return out, nil
	}
	speaks := func(t *Template) bool {
		_, said := t.hides()
		return said
	}
	first := slices.IndexFunc(out, speaks)
	if first < 0 {
		return out, nil
	}
	decides := out[first]
	if hides, _ := decides.hides(); hides {
		out = slices.DeleteFunc(out, (*Template).global)
	}
	if i := slices.IndexFunc(out, speaks); i < 0 || out[i] != decides {
		return nil, eserr.IllegalState("A global index template [%s] defined the index hidden setting, which is not allowed", decides.Name)
	}
	return out, nil
}
