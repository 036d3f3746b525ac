// Package mustache is the template language of search templates: variables,
// sections, and the functions toJson, join and url that the server adds. It does
// not look for other templates.
package mustache

import (
	"strconv"
	"strings"

	"esconsole/engine/java"
	"esconsole/engine/xcontent"
)

// maxOutput is how many bytes a template may give.
const maxOutput = 100 << 20

// Escape is how values are written into the output.
type Escape func(to *strings.Builder, text string)

// JSON escapes a text as the inside of a JSON string.
func JSON(to *strings.Builder, text string) {
	const hex = "0123456789ABCDEF"
	for i := 0; i < len(text); i++ {
		switch c := text[i]; {
		case c == '"' || c == '\\':
			to.WriteByte('\\')
			to.WriteByte(c)
		case c >= 0x20:
			to.WriteByte(c)
		case strings.IndexByte("\b\t\n\f\r", c) >= 0:
			to.WriteByte('\\')
			to.WriteByte("btnfr"[strings.IndexByte("\b\t\n\f\r", c)])
		default:
			to.WriteString(`\u00`)
			to.WriteByte(hex[c>>4])
			to.WriteByte(hex[c&15])
		}
	}
}

// Plain writes texts as they are.
func Plain(to *strings.Builder, text string) { to.WriteString(text) }

// URL writes texts as parts of URLs.
func URL(to *strings.Builder, text string) { to.WriteString(java.URLEncode(text)) }

// Render fills a template with the members of an object.
func (t *Template) Render(params xcontent.Value, escape Escape) (string, error) {
	r := &renderer{escape: escape, out: &strings.Builder{}, scopes: []any{params}}
	r.run(t.codes)
	if r.full {
		return "", &Error{Reason: "the template gives more than " + strconv.Itoa(maxOutput) + " bytes"}
	}
	return r.out.String(), nil
}

type renderer struct {
	out    *strings.Builder
	scopes []any // the innermost last: values, or ints for the sizes of lists
	escape Escape
	full   bool
}

func (r *renderer) run(codes []code) {
	for _, c := range codes {
		if r.full || r.out.Len() > maxOutput {
			r.full = true
			return
		}
		c.render(r)
	}
}

// capture is what codes would write.
func (r *renderer) capture(codes []code) string {
	inner := &renderer{out: &strings.Builder{}, scopes: r.scopes, escape: r.escape}
	inner.run(codes)
	r.full = r.full || inner.full
	return inner.out.String()
}

// find is the value of a name: from the inside outwards, the first scope counts
// that has it.
func (r *renderer) find(name string) any {
	if name == "." {
		return r.scopes[len(r.scopes)-1]
	}
	for i := len(r.scopes) - 1; i >= 0; i-- {
		if v, ok := lookup(r.scopes[i], name); ok {
			return v
		}
	}
	return nil
}

// lookup finds a name with dots in one scope. The whole name may be a key.
func lookup(scope any, name string) (any, bool) {
	for {
		if v, ok := member(scope, name); ok {
			return v, true
		}
		first, rest, dotted := strings.Cut(name, ".")
		if !dotted {
			return nil, false
		}
		inner, ok := member(scope, first)
		if !ok || inner == nil {
			return nil, false
		}
		scope, name = inner, rest
	}
}

// member is a member of an object, an element of a list or its size.
func member(scope any, key string) (any, bool) {
	v, ok := scope.(xcontent.Value)
	if !ok {
		return nil, false
	}
	switch v.Kind() {
	case xcontent.KindObject:
		for _, f := range v.Fields() {
			if f.Key == key {
				return known(f.Value), true
			}
		}
	case xcontent.KindArray:
		items := v.Items()
		if key == "size" {
			return len(items), true
		}
		if n, err := strconv.Atoi(key); err == nil && n >= 0 && n < len(items) && known(items[n]) != nil {
			return known(items[n]), true
		}
	}
	return nil, false
}

// known is a value, nil for null.
func known(v xcontent.Value) any {
	if v.Kind() == xcontent.KindNull || v.IsMissing() {
		return nil
	}
	return v
}

// text is a value as Java prints it; a list as the map from its places.
func text(v any) string {
	switch v := v.(type) {
	case int:
		return strconv.Itoa(v)
	case xcontent.Value:
		switch v.Kind() {
		case xcontent.KindArray:
			var parts []string
			for i, item := range v.Items() {
				parts = append(parts, strconv.Itoa(i)+"="+inner(item))
			}
			return "{" + strings.Join(parts, ", ") + "}"
		case xcontent.KindObject, xcontent.KindNumber:
			return inner(v)
		}
		return v.Text()
	}
	return ""
}

// inner is a value within another as Java prints it.
func inner(v xcontent.Value) string { return xcontent.JavaText(v.Hashed()) }

// write is text.
type write string

func (w write) render(r *renderer) { r.out.WriteString(string(w)) }
func (w write) source() string     { return string(w) }

// value is a variable.
type value struct {
	name    string
	escaped bool
}

func (v value) render(r *renderer) {
	found := r.find(v.name)
	if found == nil {
		return
	}
	if v.escaped {
		r.escape(r.out, text(found))
		return
	}
	r.out.WriteString(text(found))
}

func (v value) source() string {
	if v.escaped {
		return "{{" + v.name + "}}"
	}
	return "{{{" + v.name + "}}}"
}

// section is written for a value that is there, once for each element of a list.
type section struct {
	name  string
	codes []code
}

func (s section) render(r *renderer) {
	found := r.find(s.name)
	v, isValue := found.(xcontent.Value)
	switch {
	case found == nil || isValue && (v.Kind() == xcontent.KindBool && !v.Bool() || v.Kind() == xcontent.KindString && v.Text() == ""):
	case isValue && v.Kind() == xcontent.KindArray:
		for _, item := range v.Items() {
			r.within(known(item), s.codes)
		}
	default:
		r.within(found, s.codes)
	}
}

func (r *renderer) within(scope any, codes []code) {
	r.scopes = append(r.scopes, scope)
	r.run(codes)
	r.scopes = r.scopes[:len(r.scopes)-1]
}

func (s section) source() string {
	return "{{#" + s.name + "}}" + sources(s.codes) + "{{/" + s.name + "}}"
}

func sources(codes []code) string {
	var b strings.Builder
	for _, c := range codes {
		b.WriteString(c.source())
	}
	return b.String()
}

// inverted is written where section is not.
type inverted struct {
	name  string
	codes []code
}

func (s inverted) render(r *renderer) {
	found := r.find(s.name)
	if v, ok := found.(xcontent.Value); ok {
		switch v.Kind() {
		case xcontent.KindBool:
			if v.Bool() {
				return
			}
		case xcontent.KindString:
			if v.Text() != "" {
				return
			}
		case xcontent.KindArray:
			if len(v.Items()) > 0 {
				return
			}
		default:
			return
		}
	} else if found != nil {
		return
	}
	r.run(s.codes)
}

func (s inverted) source() string {
	return "{{^" + s.name + "}}" + sources(s.codes) + "{{/" + s.name + "}}"
}

// encoded is the function url: each part is written as a part of a URL.
type encoded struct{ codes []code }

func (e encoded) render(r *renderer) {
	for i := range e.codes {
		URL(r.out, r.capture(e.codes[i:i+1]))
	}
}

func (e encoded) source() string { return "{{#url}}" + sources(e.codes) + "{{/url}}" }

// call is the function toJson or join.
type call struct {
	kind, delimiter string
	name            string
	codes           []code
}

func (c call) render(r *renderer) {
	found := r.find(c.name)
	v, isValue := found.(xcontent.Value)
	switch {
	case c.kind == "toJson" && isValue && (v.Kind() == xcontent.KindArray || v.Kind() == xcontent.KindObject):
		r.out.Write(xcontent.Encode(v.Hashed(), xcontent.Format{}))
	case c.kind == "toJson":
		if found != nil {
			r.out.WriteString(text(found))
		}
	case isValue && v.Kind() == xcontent.KindArray:
		for i, item := range v.Items() {
			if i > 0 {
				r.out.WriteString(c.delimiter)
			}
			r.out.WriteString(text(known(item)))
		}
	default:
		r.out.WriteString(r.capture(c.codes))
	}
}

func (c call) source() string {
	return "{{#" + c.kind + "}}" + sources(c.codes) + "{{/" + c.kind + "}}"
}
