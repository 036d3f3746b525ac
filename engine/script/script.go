// Package script reads scripts as requests carry them. It does not run any yet.
package script

import (
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// DefaultLang is the language of a script that names none.
const DefaultLang = "painless"

// Script is a script of a request: its text, or the id of a stored one.
//
// Server: org.elasticsearch.script.Script.
type Script struct {
	Stored  bool   // Source is the id of a stored script
	Source  string // the text
	Lang    string // empty for a stored script
	Options xcontent.Object
	Params  xcontent.Value // missing: none
}

// Parse reads a script: a text, or an object that names its parts.
func Parse(v xcontent.Value, warn objectparser.Warn) (*Script, error) {
	if v.Kind() == xcontent.KindString {
		return &Script{Source: v.Text(), Lang: DefaultLang}, nil
	}
	p := objectparser.Parser[builder]{Name: "script", Fields: fields()}
	var b builder
	if err := p.Parse(&b, v, warn); err != nil {
		return nil, err
	}
	s, err := b.build()
	// The object is read to its end before it is judged.
	return s, objectparser.At(err, v.End()-1)
}

// builder is a script while it is read.
type builder struct {
	script Script
	named  bool // a text or an id was there
}

func fields() []objectparser.Field[builder] {
	return []objectparser.Field[builder]{
		{Name: "source", Old: []string{"inline"}, Takes: objectparser.ObjectOrString, Read: (*builder).source},
		{Name: "id", Old: []string{"stored"}, Takes: objectparser.String, Read: (*builder).id},
		{Name: "lang", Takes: objectparser.String, Read: (*builder).lang},
		{Name: "options", Takes: objectparser.Object, Read: (*builder).options},
		{Name: "params", Takes: objectparser.Object, Read: (*builder).params},
	}
}

const contentType = "content_type"

func (b *builder) source(v xcontent.Value, _ objectparser.Warn) error {
	if err := b.once(); err != nil {
		return err
	}
	if v.Kind() != xcontent.KindObject {
		b.script.Source = v.Text()
		return nil
	}
	// A search template may be written as an object.
	b.script.Source = string(xcontent.Encode(v, xcontent.Format{}))
	b.script.Options.Set(contentType, "application/json")
	return objectparser.At(v.Err(), v.Pos())
}

func (b *builder) id(v xcontent.Value, _ objectparser.Warn) error {
	if err := b.once(); err != nil {
		return err
	}
	b.script.Stored, b.script.Source = true, v.Text()
	return nil
}

func (b *builder) once() error {
	if b.named {
		return eserr.IllegalArgument("must only use one of [source, id] when specifying a script")
	}
	b.named = true
	return nil
}

func (b *builder) lang(v xcontent.Value, _ objectparser.Warn) error {
	b.script.Lang = v.Text()
	return nil
}

func (b *builder) options(v xcontent.Value, _ objectparser.Warn) error {
	for _, f := range v.Fields() {
		text, err := objectparser.Text(f.Value)
		if err != nil {
			return objectparser.At(err, f.Value.Pos())
		}
		b.script.Options.Set(f.Key, text)
	}
	return nil
}

func (b *builder) params(v xcontent.Value, _ objectparser.Warn) error {
	b.script.Params = v
	return nil
}

func (b *builder) build() (*Script, error) {
	s := &b.script
	switch {
	case !b.named:
		return nil, eserr.IllegalArgument("must specify either [source] for an inline script or [id] for a stored script")
	case s.Stored && s.Lang != "":
		return nil, eserr.IllegalArgument("illegally specified <lang> for a stored script")
	case s.Stored && len(s.Options) > 0:
		return nil, eserr.IllegalArgument("field [options] cannot be specified using a stored script")
	case s.Stored:
		return s, nil
	}
	if s.Lang == "" {
		s.Lang = DefaultLang
	}
	if _, typed := s.Options.Get(contentType); len(s.Options) > 1 || len(s.Options) == 1 && !typed {
		var other xcontent.Object
		for _, m := range s.Options {
			if m.Key != contentType {
				other = append(other, m)
			}
		}
		return nil, eserr.IllegalArgument("illegal compiler options [" + xcontent.JavaText(other) + "] specified")
	}
	return s, nil
}

// String is the script as the server prints it in its messages.
func (s *Script) String() string {
	var b strings.Builder
	b.WriteString("Script{type=")
	if s.Stored {
		b.WriteString("stored, lang='null', ")
	} else {
		b.WriteString("inline, lang='" + s.Lang + "', ")
	}
	b.WriteString("idOrCode='" + s.Source + "', options=")
	if s.Stored {
		b.WriteString("null")
	} else {
		b.WriteString(xcontent.JavaText(s.Options))
	}
	params := s.Params.Hashed()
	if params == nil {
		params = xcontent.Object{}
	}
	return b.String() + ", params=" + xcontent.JavaText(params) + "}"
}
