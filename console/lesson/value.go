package lesson

import (
	"encoding/json"
	"fmt"
	"strings"

	"github.com/tidwall/gjson"

	"esconsole/parser"
)

// Value is a part of an answer.
type Value struct {
	Raw    string // as the server wrote it
	Text   string // the same, a string without quotes and escapes
	IsText bool   // it is a string
}

// wholeBody is the path of an answer that is no JSON: a _cat table, YAML. A
// table of one number is none either.
const wholeBody = "body"

// Lookup finds the value at a path. In an answer that is no JSON the only path
// is body, the whole text.
func Lookup(a Answer, path string) (Value, bool) {
	if whole := strings.TrimLeft(string(a.Body), " \n"); !json.Valid(a.Body) || path == wholeBody && !strings.HasPrefix(whole, "{") {
		text := strings.TrimRight(string(a.Body), "\n")
		return Value{Raw: text, Text: text, IsText: true}, path == wholeBody
	}
	r := gjson.GetBytes(a.Body, path)
	if !r.Exists() {
		return Value{}, false
	}
	v := Value{Raw: r.Raw, Text: r.Raw}
	if r.Type == gjson.String {
		v.Text, v.IsText = r.Str, true
	}
	if v.Raw == "" { // a count made by gjson itself
		v.Raw, v.Text = r.String(), r.String()
	}
	return v, true
}

// Expand replaces every ${name} in the words of a directive. What is put in is
// not looked at again.
func Expand(text string, vars parser.Vars) (string, error) {
	var out strings.Builder
	for {
		before, rest, found := strings.Cut(text, "${")
		out.WriteString(before)
		if !found {
			return out.String(), nil
		}
		name, after, closed := strings.Cut(rest, "}")
		if !closed {
			out.WriteString("${" + rest)
			return out.String(), nil
		}
		value, ok := "", false
		if vars != nil {
			value, ok = vars(name)
		}
		if !ok {
			return "", fmt.Errorf("${%s} is not defined", name)
		}
		out.WriteString(value)
		text = after
	}
}
