package parser

import (
	"bytes"
	"encoding/json"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Vars resolves the name of ${name}; for ${env:NAME} it is asked "env:NAME".
// ok is false for an undefined name, which is an error.
type Vars func(name string) (value string, ok bool)

// manner tells how a value takes the place of a ${name}.
type manner uint8

const (
	bare   manner = iota // outside of strings: the value if it is JSON, otherwise a string
	whole                // a whole string: likewise, and the quotes go
	inside               // part of a string, or of """: text
)

// reference is a ${name} of a body.
type reference struct {
	start, end int // in Body
	manner     manner
	name       string
	at         int // in the text
}

// refer writes the reference text[i:next], quotes included where it is a whole
// string, and notes it.
func (r *renderer) refer(i, next int, m manner) {
	start := len(r.out)
	r.copy(i, next)
	if m == whole {
		i++
	}
	name, _ := referenceAt(r.text[i:next])
	r.references = append(r.references, reference{start, len(r.out), m, name, i})
}

// referenceAt reads a ${name} at the beginning of text; n is its length, or 0.
// A name has letters, digits and underscores, and may begin with "env:".
func referenceAt(text string) (name string, n int) {
	rest, ok := strings.CutPrefix(text, "${")
	if !ok {
		return "", 0
	}
	prefix := ""
	if strings.HasPrefix(rest, "env:") {
		prefix, rest = "env:", rest[len("env:"):]
	}
	end := strings.IndexFunc(rest, func(r rune) bool { return r != '_' && !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	if end <= 0 || rest[end] != '}' {
		return "", 0
	}
	name = prefix + rest[:end]
	return name, len("${") + len(name) + len("}")
}

// Expand gives a copy of r with every ${name} replaced. A nil vars defines
// nothing. The error is the first undefined name.
func (r *Request) Expand(vars Vars) (Request, *Error) {
	out := *r
	target, name, at := expandText(r.Target, vars)
	if name != "" {
		return out, r.undefined(name, r.Line, r.targetColumn+utf8.RuneCountInString(r.Target[:at]))
	}
	if target != r.Target {
		out.setTarget(target)
	}
	if len(r.references) == 0 {
		return out, nil
	}
	var body []byte
	from := 0
	moved := make([]int, len(r.references))
	for i, ref := range r.references {
		value, ok := lookup(vars, ref.name)
		if !ok {
			line, column := r.origin.locate(ref.at)
			return out, r.undefined(ref.name, line, column)
		}
		body = append(body, r.Body[from:ref.start]...)
		body = ref.manner.append(body, value)
		from = ref.end
		moved[i] = len(body) - from
	}
	out.Body = append(body, r.Body[from:]...)
	out.references, out.origin = nil, r.origin.shift(r.references, moved)
	return out, nil
}

// expandText replaces every ${name} of a text by its value, as it is. undefined
// is the first name that has none, and at is where it stands.
func expandText(text string, vars Vars) (expanded, undefined string, at int) {
	var out strings.Builder
	from := 0
	for i := 0; i < len(text); i++ {
		name, n := referenceAt(text[i:])
		if n == 0 {
			continue
		}
		value, ok := lookup(vars, name)
		if !ok {
			return "", name, i
		}
		out.WriteString(text[from:i])
		out.WriteString(value)
		from = i + n
		i = from - 1
	}
	if from == 0 {
		return text, "", 0
	}
	out.WriteString(text[from:])
	return out.String(), "", 0
}

func lookup(vars Vars, name string) (string, bool) {
	if vars == nil {
		return "", false
	}
	return vars(name)
}

// append writes a value into a body.
func (m manner) append(body []byte, value string) []byte {
	if m == inside {
		return appendEscaped(body, value)
	}
	if isJSON(value) {
		out := bytes.NewBuffer(body)
		if json.Compact(out, []byte(value)) == nil {
			return out.Bytes()
		}
	}
	body = append(body, '"')
	body = appendEscaped(body, value)
	return append(body, '"')
}

// isJSON tells whether a value is JSON other than a string.
func isJSON(value string) bool {
	value = strings.TrimSpace(value)
	return value != "" && value[0] != '"' && json.Valid([]byte(value))
}

// undefined is the error about a name that has no value.
func (r *Request) undefined(name string, line, column int) *Error {
	err := r.At(line, column, "undefined variable ${"+name+"}")
	err.Hint = "#@ set " + name + " = value defines it"
	if env, ok := strings.CutPrefix(name, "env:"); ok {
		err.Hint = "the environment has no " + env
	}
	return err
}
