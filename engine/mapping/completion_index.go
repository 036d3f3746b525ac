package mapping

import (
	"encoding/binary"

	"esconsole/engine/analysis"
)

// tokenSeparator stands between the tokens of a completion, and for each that is left
// out.
const tokenSeparator = 0x1F

// maxCompletionForms bounds what synonyms make of one text.
const maxCompletionForms = 128

// CompletionForms are the texts that an analyzer makes of one for a completion field:
// its tokens in a row, one text for each way through tokens of the same position.
//
// Server: org.apache.lucene.analysis.miscellaneous.ConcatenateGraphFilter.
func (ft *FieldType) CompletionForms(a *analysis.Analyzer, text string) ([]string, error) {
	t := a.Tokens(text)
	defer t.Close()
	forms, last := []string{""}, []string(nil)
	first := true
	for t.Next() {
		if t.PositionIncrement == 0 && last != nil {
			for _, before := range last {
				if len(forms) < maxCompletionForms {
					forms = append(forms, before+string(t.Text))
				}
			}
			continue
		}
		gaps := t.PositionIncrement
		switch {
		case !ft.PositionIncrements && first:
			gaps = 0
		case !ft.PositionIncrements:
			gaps = 1
		case first:
			gaps--
		}
		separators := ""
		if ft.PreserveSeparators {
			for range gaps {
				separators += string(rune(tokenSeparator))
			}
		}
		last = nil
		for _, form := range forms {
			last = append(last, form+separators)
		}
		forms = nil
		for _, before := range last {
			forms = append(forms, before+string(t.Text))
		}
		first = false
	}
	if first {
		return nil, t.Err()
	}
	return forms, t.Err()
}

// EncodeCompletion is a value of a completion field as a term of the index: a form, so
// that the terms that begin like something typed are what completes it, then the
// weight, the text and its contexts.
func EncodeCompletion(form string, s *Suggestion, contexts []ContextValues) []byte {
	b := append([]byte(form), 0)
	b = binary.BigEndian.AppendUint32(b, uint32(s.Weight))
	b = append(append(b, s.Input...), 0)
	for i, c := range contexts {
		for _, value := range c.Values {
			b = append(append(append(b, byte(i+1)), value...), 0)
		}
	}
	return b
}

// Completion is a value of a completion field in the index.
type Completion struct {
	Form     string // that is compared with what is typed
	Weight   int
	Text     string
	Contexts []CompletionContext
}

// CompletionContext is one of its contexts, by the number of its definition.
type CompletionContext struct {
	Number int
	Value  string
}

// ReadCompletion reads a term of a completion field.
func ReadCompletion(term []byte) (c Completion, ok bool) {
	cut := func() (string, bool) {
		for i := range term {
			if term[i] == 0 {
				s := string(term[:i])
				term = term[i+1:]
				return s, true
			}
		}
		return "", false
	}
	if c.Form, ok = cut(); !ok || len(term) < 4 {
		return c, false
	}
	c.Weight = int(int32(binary.BigEndian.Uint32(term)))
	term = term[4:]
	if c.Text, ok = cut(); !ok {
		return c, false
	}
	for {
		s, more := cut()
		if !more || s == "" {
			return c, true
		}
		c.Contexts = append(c.Contexts, CompletionContext{int(s[0]) - 1, s[1:]})
	}
}
