package config

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// reader collects what a file says.
type reader struct {
	schema Schema
	file   File
}

// pairs calls f for each key of a mapping. A key that comes twice is an error.
func pairs(n *yaml.Node, key string, f func(name, value *yaml.Node) error) error {
	if n.Kind == yaml.ScalarNode && n.Tag == "!!null" {
		return nil
	}
	if n.Kind != yaml.MappingNode {
		return &Error{Line: n.Line, Key: key, Msg: "keys and values have to stand here"}
	}
	seen := map[string]bool{}
	for i := 0; i+1 < len(n.Content); i += 2 {
		name, value := n.Content[i], n.Content[i+1]
		if name.Kind != yaml.ScalarNode || value.Kind == yaml.AliasNode || name.Value == "<<" {
			return &Error{Line: name.Line, Key: key, Msg: "only plain keys and values are understood"}
		}
		if seen[name.Value] {
			return &Error{Line: name.Line, Key: join(key, name.Value), Msg: "the key is there twice"}
		}
		seen[name.Value] = true
		if err := f(name, value); err != nil {
			return err
		}
	}
	return nil
}

func join(key, name string) string {
	if key == "" {
		return name
	}
	return key + "." + name
}

// scalar is a value as text.
func scalar(n *yaml.Node, key string) (string, error) {
	if n.Kind != yaml.ScalarNode {
		return "", &Error{Line: n.Line, Key: key, Msg: "one value has to stand here"}
	}
	if n.Tag == "!!null" {
		return "", &Error{Line: n.Line, Key: key, Msg: "the value is missing"}
	}
	return n.Value, nil
}

func (r *reader) top(n *yaml.Node) error {
	return pairs(n, "", func(name, value *yaml.Node) error {
		flags, isCommand := r.schema.Commands[name.Value]
		switch {
		case name.Value == "profiles":
			return pairs(value, "profiles", r.profile)
		case isCommand && value.Kind == yaml.MappingNode:
			return pairs(value, name.Value, func(flag, v *yaml.Node) error { return r.setting(name.Value, flags, flag, v) })
		}
		return r.setting("", r.schema.Flags, name, value)
	})
}

func (r *reader) setting(command string, known []string, name, value *yaml.Node) error {
	key := join(command, name.Value)
	if !slices.Contains(known, name.Value) {
		also := known
		if command == "" {
			also = append(slices.Sorted(maps.Keys(r.schema.Commands)), append(known, "profiles")...)
		}
		return unknown(name, key, also)
	}
	text, err := scalar(value, key)
	if err != nil {
		return err
	}
	if secret(name.Value) && !strings.HasPrefix(text, "${env:") {
		return &Error{Line: value.Line, Key: key, Msg: "secrets don't belong into a file; write ${env:NAME}"}
	}
	if text, err = expand(text); err != nil {
		return &Error{Line: value.Line, Key: key, Msg: err.Error()}
	}
	r.file.Settings = append(r.file.Settings, Setting{Command: command, Name: name.Value, Value: text, Line: name.Line})
	return nil
}

// secret tells whether the value of a flag is one.
func secret(name string) bool {
	return name == "api-key" || name == "bearer" || name == "token" || name == "password"
}

func (r *reader) profile(name, value *yaml.Node) error {
	p := Profile{Name: name.Value, Line: name.Line}
	key := join("profiles", name.Value)
	err := pairs(value, key, func(flag, v *yaml.Node) error {
		inner := join(key, flag.Value)
		isSecret, known := profileKeys()[flag.Value]
		if !known {
			return unknown(flag, inner, slices.Sorted(maps.Keys(profileKeys())))
		}
		text, err := scalar(v, inner)
		switch {
		case err != nil:
			return err
		case isSecret && !strings.HasPrefix(text, "${env:"):
			return &Error{Line: v.Line, Key: inner, Msg: "secrets don't belong into a file; write ${env:NAME}"}
		case flag.Value == "user" && strings.Contains(text, ":"):
			return &Error{Line: v.Line, Key: inner, Msg: "it holds the name alone; the password is a key of its own, as ${env:NAME}"}
		case flag.Value == "url" && strings.Contains(text, "@"):
			return &Error{Line: v.Line, Key: inner, Msg: "a URL here holds no user; user and password are keys of their own"}
		case flag.Value == "prompt" && !slices.Contains(PromptColors(), text):
			return &Error{Line: v.Line, Key: inner, Msg: fmt.Sprintf("it is a colour: %s, not %q", strings.Join(PromptColors(), ", "), text)}
		}
		p.Set = append(p.Set, Setting{Name: flag.Value, Value: text, Line: flag.Line})
		return nil
	})
	if err != nil {
		return err
	}
	if !slices.ContainsFunc(p.Set, func(s Setting) bool { return s.Name == "url" }) {
		return &Error{Line: name.Line, Key: key, Msg: "a profile needs a url"}
	}
	r.file.Profiles = append(r.file.Profiles, p)
	return nil
}

// unknown is the error about a key that there is not.
func unknown(name *yaml.Node, key string, known []string) error {
	msg := "there is no such key"
	if near := nearest(name.Value, known); near != "" {
		msg += "; did you mean " + near + "?"
	} else {
		msg += "; there are " + strings.Join(known, ", ")
	}
	return &Error{Line: name.Line, Key: key, Msg: msg}
}

// nearest is the name that a mistyped one is closest to, or "".
func nearest(name string, known []string) string {
	best, least := "", 3
	for _, k := range known {
		if d := distance(name, k); d < least && d < len(name) {
			best, least = k, d
		}
	}
	return best
}

// distance counts the letters that have to change.
func distance(a, b string) int {
	if len(a) > 40 || len(b) > 40 {
		return 40
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		corner := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := corner
			if a[i] != b[j] {
				cost++
			}
			corner = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
