package restsuite

import (
	"encoding/base64"
	"fmt"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/dlclark/regexp2/v2"
	"go.yaml.in/yaml/v3"
)

// step is one operator of a section.
type step interface{ run(r *run) error }

// checkFunc compares what the answer has at a path with what the test says.
type checkFunc func(got, want any) error

// checks are the operators that look at one path of the answer.
func checks() map[string]checkFunc {
	return map[string]checkFunc{
		"match":    match,
		"length":   length,
		"contains": contains,
		"lt":       ordered("less than", func(c int) bool { return c < 0 }),
		"lte":      ordered("less than or equal to", func(c int) bool { return c <= 0 }),
		"gt":       ordered("greater than", func(c int) bool { return c > 0 }),
		"gte":      ordered("greater than or equal to", func(c int) bool { return c >= 0 }),
	}
}

// parseStep gives the steps of one operator; n is its node.
func parseStep(name string, arg any, n *yaml.Node) ([]step, error) {
	switch name {
	case "do":
		d, err := parseDo(arg, valueNode(n, name))
		return []step{d}, err
	case "is_true", "is_false":
		return []step{&truth{text(arg), name == "is_true"}}, nil
	}
	o, ok := arg.(*object)
	if !ok {
		return nil, fmt.Errorf("not an object")
	}
	check := checks()[name]
	var steps []step
	for _, k := range o.keys {
		switch {
		case name == "set":
			steps = append(steps, &set{k, text(o.vals[k])})
		case name == "transform_and_set":
			steps = append(steps, &transform{k, text(o.vals[k])})
		case check != nil:
			steps = append(steps, &assert{name, check, k, o.vals[k]})
		default:
			return nil, fmt.Errorf("unknown operator")
		}
	}
	return steps, nil
}

// assert applies a check to a path.
type assert struct {
	name  string
	check checkFunc
	path  string
	want  any
}

func (a *assert) run(r *run) error {
	got, err := r.value(a.path)
	if err != nil {
		return fmt.Errorf("%s %s: %w", a.name, a.path, err)
	}
	want, err := r.stash.replace(a.want)
	if err != nil {
		return fmt.Errorf("%s %s: %w", a.name, a.path, err)
	}
	if err := a.check(got, want); err != nil {
		return fmt.Errorf("%s %s: %w", a.name, a.path, err)
	}
	return nil
}

// match compares whole values; a text between slashes is a pattern.
func match(got, want any) error {
	if s, ok := want.(string); ok {
		if p := strings.TrimSpace(s); len(p) > 2 && p[0] == '/' && p[len(p)-1] == '/' {
			return matchPattern(got, p[1:len(p)-1])
		}
	}
	a, aOK := number(got)
	b, bOK := number(want)
	if aOK && bOK && a == b || equal(got, want) {
		return nil
	}
	return fmt.Errorf("got %s, want %s", appendJSON(nil, got), appendJSON(nil, want))
}

func matchPattern(got any, pattern string) error {
	s, ok := got.(string)
	if !ok {
		return fmt.Errorf("got %s, want a text", appendJSON(nil, got))
	}
	found, err := find(pattern, s, true)
	if err == nil && !found {
		err = fmt.Errorf("got %q, want /%s/", s, pattern)
	}
	return err
}

// find tells whether a pattern of Java's occurs in s; with comments, blanks and
// comments in the pattern mean nothing.
func find(pattern, s string, comments bool) (bool, error) {
	options := regexp2.None
	if comments {
		options = regexp2.IgnorePatternWhitespace
	}
	re, err := regexp2.Compile(pattern, options)
	if err != nil {
		return false, err
	}
	return re.MatchString(s)
}

// length counts characters, elements or keys.
func length(got, want any) error {
	n, err := strconv.Atoi(text(want))
	if err != nil {
		return err
	}
	size := 0
	switch v := got.(type) {
	case string:
		size = utf8.RuneCountInString(v)
	case []any:
		size = len(v)
	case *object:
		size = len(v.keys)
	default:
		return fmt.Errorf("%s has no length", text(got))
	}
	if size != n {
		return fmt.Errorf("got %d, want %d", size, n)
	}
	return nil
}

// contains looks for a list's object that has all keys and values of another.
func contains(got, want any) error {
	list, ok := got.([]any)
	wanted, isObject := want.(*object)
	if !ok || !isObject {
		return fmt.Errorf("neither a list nor an object: %s, %s", text(got), text(want))
	}
	for _, e := range list {
		if o, ok := e.(*object); ok && hasAll(o, wanted) {
			return nil
		}
	}
	return fmt.Errorf("%s does not contain %s", text(got), text(want))
}

func hasAll(o, wanted *object) bool {
	for _, k := range wanted.keys {
		v, ok := o.vals[k]
		if !ok || !equal(v, wanted.vals[k]) {
			return false
		}
	}
	return true
}

// ordered compares two numbers or two texts.
func ordered(words string, holds func(int) bool) checkFunc {
	return func(got, want any) error {
		c := 0
		a, aOK := number(got)
		b, bOK := number(want)
		switch {
		case aOK && bOK && a < b:
			c = -1
		case aOK && bOK && a > b:
			c = 1
		case aOK && bOK:
		default:
			s, ok := got.(string)
			w, wOK := want.(string)
			if !ok || !wOK {
				return fmt.Errorf("%s and %s cannot be compared", text(got), text(want))
			}
			c = strings.Compare(s, w)
		}
		if !holds(c) {
			return fmt.Errorf("%s is not %s %s", text(got), words, text(want))
		}
		return nil
	}
}

// truth is is_true and is_false.
type truth struct {
	path string
	want bool
}

func (t *truth) run(r *run) error {
	v, err := r.value(t.path)
	if err != nil {
		return fmt.Errorf("is_%v %s: %w", t.want, t.path, err)
	}
	s := text(v)
	isTrue := v != nil && s != "" && s != "0" && !strings.EqualFold(s, "false")
	if isTrue != t.want {
		return fmt.Errorf("is_%v %s: got %s", t.want, t.path, s)
	}
	return nil
}

// set keeps a value of the answer.
type set struct{ path, name string }

func (s *set) run(r *run) error {
	v, err := r.value(s.path)
	if err != nil {
		return fmt.Errorf("set %s: %w", s.path, err)
	}
	r.stash[s.name] = v
	return nil
}

// transform keeps values of the answer joined and encoded, for a header.
type transform struct{ name, expr string }

func (s *transform) run(r *run) error {
	args, ok := strings.CutPrefix(s.expr, "#base64EncodeCredentials(")
	args, closed := strings.CutSuffix(args, ")")
	if !ok || !closed {
		r.stash[s.name] = s.expr
		return nil
	}
	var parts []string
	for path := range strings.SplitSeq(args, ",") {
		v, err := r.value(strings.TrimSpace(path))
		if err != nil {
			return fmt.Errorf("transform_and_set %s: %w", s.expr, err)
		}
		parts = append(parts, text(v))
	}
	r.stash[s.name] = base64.StdEncoding.EncodeToString([]byte(strings.Join(parts, ":")))
	return nil
}
