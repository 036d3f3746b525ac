package lesson

import (
	"errors"
	"fmt"
	"regexp"
	"strings"

	"esconsole/parser"
)

// Set defines a variable before the request is sent.
//
//	#@ set index = products
type Set struct {
	Name, Value string
}

// Capture takes a variable from the answer.
//
//	#@ capture seq = _seq_no
type Capture struct {
	Name, Path string
}

func (Set) isStep()     {}
func (Capture) isStep() {}

// nameWord is what a variable may be called (the Console's rule).
var nameWord = regexp.MustCompile(`^[A-Za-z0-9_]+$`)

func addSet(s *Steps, line int, args string) error {
	name, value, err := ParseAssignment(args)
	if err != nil {
		return err
	}
	s.Before = append(s.Before, At{line, Set{name, value}})
	return nil
}

func addCapture(s *Steps, line int, args string) error {
	name, path, err := ParseAssignment(args)
	if err != nil {
		return err
	}
	if path == "" {
		return fmt.Errorf("a path is missing, as in %s = _seq_no", name)
	}
	s.After = append(s.After, At{line, Capture{name, path}})
	return nil
}

// ParseAssignment reads "name = value", also without blanks and with a blank
// alone between them. The value may be in double quotes.
func ParseAssignment(text string) (name, value string, err error) {
	text = strings.TrimSpace(text)
	end := strings.IndexAny(text, "= \t")
	if end < 0 {
		end = len(text)
	}
	name = text[:end]
	if name == "" {
		return "", "", errors.New("a name is missing, as in seq = 1")
	}
	if !nameWord.MatchString(name) {
		return "", "", fmt.Errorf("%q can't be a variable's name: letters, digits and _ only", name)
	}
	rest := strings.TrimSpace(text[end:])
	if rest == "" {
		return "", "", fmt.Errorf("a value is missing, as in %s = 1", name)
	}
	value = strings.TrimSpace(strings.TrimPrefix(rest, "="))
	if n := len(value); n >= 2 && value[0] == '"' && value[n-1] == '"' {
		value = value[1 : n-1]
	}
	return name, value, nil
}

// Take finds the value to capture.
func (c Capture) Take(a Answer) (string, error) {
	v, ok := Lookup(a, c.Path)
	if !ok {
		return "", fmt.Errorf("there is no %s to capture", c.Path)
	}
	return v.Text, nil
}

// Expanded gives the value to set.
func (s Set) Expanded(vars parser.Vars) (string, error) { return Expand(s.Value, vars) }
