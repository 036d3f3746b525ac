// Package config reads the file that holds what a person wants always: defaults
// of flags, for all commands or for one, and profiles of servers. It is strict:
// every mistake is told with its line and its key. It opens no file and knows
// what flags there are from its caller.
package config

import (
	"fmt"
	"os"
	"strings"

	"go.yaml.in/yaml/v3"
)

// MaxSize is how large a file may be.
const MaxSize = 1 << 20

// Setting is the default of a flag.
type Setting struct {
	Command string // that it is for; "" is all that have the flag
	Name    string
	Value   string
	Line    int
}

// Profile is a server, with how to ask it.
type Profile struct {
	Name string
	Line int
	Set  []Setting // url, user, password, api-key ... as flags are called, in the order of the file
}

// Get gives a setting of a profile, with references to the environment replaced.
func (p Profile) Get(name string) (value string, line int, err error) {
	for _, s := range p.Set {
		if s.Name == name {
			value, err = expand(s.Value)
			return value, s.Line, err
		}
	}
	return "", 0, nil
}

// File is what a file says.
type File struct {
	Settings []Setting
	Profiles []Profile
}

// Profile finds a profile.
func (f File) Profile(name string) (Profile, bool) {
	for _, p := range f.Profiles {
		if p.Name == name {
			return p, true
		}
	}
	return Profile{}, false
}

// Names lists the profiles.
func (f File) Names() []string {
	var list []string
	for _, p := range f.Profiles {
		list = append(list, p.Name)
	}
	return list
}

// Schema is what a file may say.
type Schema struct {
	// Flags are the names that may stand at the top.
	Flags []string
	// Commands are the flags of each command, whose names may stand below its own.
	Commands map[string][]string
}

// profileKeys are what a profile may say; those of secrets say true.
func profileKeys() map[string]bool {
	return map[string]bool{"url": false, "user": false, "password": true, "api-key": true, "bearer": true, "cacert": false, "cert": false, "key": false,
		"insecure": false, "timeout": false, "read-only": false, "prompt": false}
}

// PromptColors are the colours that a profile's prompt may have.
func PromptColors() []string { return []string{"red", "green", "yellow", "blue", "magenta", "cyan"} }

// Error is a mistake in a file.
type Error struct {
	Line int
	Key  string // with the keys around it, as in profiles.work.url; or empty
	Msg  string
}

// Error implements error, without the file's name.
func (e *Error) Error() string {
	text := fmt.Sprintf("%d: ", e.Line)
	if e.Key != "" {
		text += e.Key + ": "
	}
	return text + e.Msg
}

// Parse reads a file.
func Parse(text []byte, schema Schema) (File, error) {
	if len(text) > MaxSize {
		return File{}, &Error{Line: 1, Msg: "the file is too large"}
	}
	var doc yaml.Node
	if err := yaml.Unmarshal(text, &doc); err != nil {
		return File{}, syntax(err)
	}
	if len(doc.Content) == 0 {
		return File{}, nil
	}
	r := reader{schema: schema}
	err := r.top(doc.Content[0])
	return r.file, err
}

// syntax turns "yaml: line 3: ..." into an Error.
func syntax(err error) error {
	text := strings.TrimPrefix(err.Error(), "yaml: ")
	line := 1
	if _, scanErr := fmt.Sscanf(text, "line %d:", &line); scanErr == nil {
		_, text, _ = strings.Cut(text, ": ")
	}
	return &Error{Line: line, Msg: text}
}

// expand replaces every ${env:NAME}.
func expand(text string) (string, error) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "${env:")
		b.WriteString(before)
		if !found {
			return b.String(), nil
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			return "", fmt.Errorf("${env: is not closed")
		}
		value, ok := os.LookupEnv(name)
		if !ok {
			return "", fmt.Errorf("the environment has no %s", name)
		}
		b.WriteString(value)
		text = after
	}
}
