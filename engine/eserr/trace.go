package eserr

import (
	"strings"

	"esconsole/engine/xcontent"
)

// TracedBody is Body with a stack_trace in every error, as error_trace asks for.
// It holds the first line of the server's, the exception with those nested in
// it: there is no Java stack below.
func (e *Error) TracedBody() xcontent.Object {
	body := e.Body()
	failure, _ := body[0].Value.(xcontent.Object)
	body[0].Value = traced(failure)
	return body
}

// traced adds the stack trace to a laid out error and to those inside it. Its
// depth is that of the causes.
func traced(o xcontent.Object) xcontent.Object {
	var out xcontent.Object
	for _, m := range o {
		switch v := m.Value.(type) {
		case xcontent.Object:
			if m.Key == "caused_by" {
				m.Value = traced(v)
			}
		case []xcontent.Object:
			list := make([]xcontent.Object, len(v))
			for i := range v {
				list[i] = traced(v[i])
			}
			m.Value = list
		}
		out = append(out, m)
	}
	return out.With("stack_trace", headline(o)+"\n")
}

// headline names an exception and those nested in it.
func headline(o xcontent.Object) string {
	typ, _ := o.Get("type")
	reason, _ := o.Get("reason")
	name, _ := typ.(string)
	text, ok := reason.(string)
	if !ok {
		text = "null"
	}
	line := className(name) + "[" + text + "]"
	if cause, ok := o.Get("caused_by"); ok {
		if c, ok := cause.(xcontent.Object); ok {
			line += "; nested: " + headline(c) + ";"
		}
	}
	return line
}

// className is the simple Java class name of an exception type.
func className(typ string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(typ, "_") {
		if word != "" {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}
