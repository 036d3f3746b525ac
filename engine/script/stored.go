package script

import (
	"esconsole/engine/eserr"
	"esconsole/engine/objectparser"
	"esconsole/engine/xcontent"
)

// Stored is a script that is to be kept in the cluster.
type Stored struct {
	Lang, Source string
	Options      xcontent.Object

	named, sourced bool
}

// TemplateLang is the language of search templates.
const TemplateLang = "mustache"

const (
	emptyTemplates = "empty templates should no longer be used"
	scriptKey      = "script"
)

// ParseStored reads the body of a request that stores a script.
//
// Server: org.elasticsearch.script.StoredScriptSource.parse.
func ParseStored(body xcontent.Value, warn objectparser.Warn) (*Stored, error) {
	if body.Kind() != xcontent.KindObject {
		if body.Err() != nil && body.IsMissing() {
			return nil, body.Err()
		}
		return nil, parsing(body, body.Pos(), "unexpected token [%s], expected [{]", body.Kind())
	}
	fields := body.Fields()
	if len(fields) == 0 {
		if body.Err() != nil {
			return nil, body.Err()
		}
		warn(emptyTemplates)
		return &Stored{Lang: TemplateLang}, nil
	}
	f := fields[0]
	switch {
	case f.Key != scriptKey:
		return nil, parsing(body, f.Pos, "unexpected field [%s], expected [script]", f.Key)
	case f.Value.IsMissing():
		return nil, body.Err()
	case f.Value.Kind() != xcontent.KindObject:
		return nil, parsing(body, f.Value.Pos(), "unexpected token [%s], expected [{, <source>]", f.Value.Kind())
	}
	s := &Stored{}
	if err := storedParser().Parse(s, f.Value, warn); err != nil {
		return nil, err
	}
	return s, s.check(warn)
}

func parsing(v xcontent.Value, pos int, format string, args ...any) error {
	line, col := v.LineCol(pos)
	return eserr.Parsing(line, col, format, args...)
}

func storedParser() *objectparser.Parser[Stored] {
	return &objectparser.Parser[Stored]{Name: "stored script source", IgnoreUnknown: true, Fields: []objectparser.Field[Stored]{
		{Name: "lang", Takes: objectparser.String, Read: func(s *Stored, v xcontent.Value, _ objectparser.Warn) error {
			s.Lang, s.named = v.Text(), true
			return nil
		}},
		{Name: "source", Old: []string{"code"}, Takes: objectparser.ObjectOrString, Read: func(s *Stored, v xcontent.Value, _ objectparser.Warn) error {
			s.sourced = true
			if v.Kind() == xcontent.KindObject {
				s.Source = string(xcontent.Encode(v, xcontent.Format{}))
				s.Options.Set(contentType, "application/json; charset=UTF-8")
				return v.Err()
			}
			s.Source = v.Text()
			return nil
		}},
		{Name: "options", Takes: objectparser.Object, Read: func(s *Stored, v xcontent.Value, _ objectparser.Warn) error {
			for _, f := range v.Fields() {
				text, err := objectparser.Text(f.Value)
				if err != nil {
					return objectparser.At(err, f.Value.Pos())
				}
				s.Options.Set(f.Key, text)
			}
			return v.Err()
		}},
	}}
}

// check refuses a script without a language or source.
func (s *Stored) check(warn objectparser.Warn) error {
	switch {
	case !s.named:
		return eserr.IllegalArgument("must specify lang for stored script")
	case s.Lang == "":
		return eserr.IllegalArgument("lang cannot be empty")
	case s.Source == "" && s.Lang == TemplateLang:
		warn(emptyTemplates)
		if !s.sourced {
			return eserr.NullPointer()
		}
	case !s.sourced:
		return eserr.IllegalArgument("must specify source for stored script")
	case s.Source == "":
		return eserr.IllegalArgument("source cannot be empty")
	}
	if _, typed := s.Options.Get(contentType); len(s.Options) > 1 || len(s.Options) == 1 && !typed {
		return eserr.IllegalArgument("illegal compiler options [%s] specified", xcontent.JavaText(s.Options))
	}
	return nil
}
