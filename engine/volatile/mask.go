package volatile

import (
	"bytes"
	"encoding/json"
	"io"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/dlclark/regexp2/v2"
)

var (
	catLine  = regexp.MustCompile(`^\w+ /?_cat/`)
	warnings = regexp.MustCompile(`^(?:#! [^\n]*\n)*`)
)

// Mask is an answer without what is volatile in it: two answers are equal when
// their masked forms are.
func (r *Rules) Mask(a Answer) (Answer, error) {
	for _, re := range r.statusOnly {
		if matches(re, a.Line) {
			return Answer{Line: a.Line, Status: a.Status}, nil
		}
	}
	body := a.Body
	if catLine.MatchString(a.Line) && strings.Contains(a.Status, "text/plain") {
		body = r.cat.mask(a.Line, body)
	}
	keys, err := r.keyMaskFor(a.Line)
	if err != nil {
		return a, err
	}
	body = replace(keys.json, body, `${1}"<volatile>"`)
	body = replace(keys.yaml, body, `${1}<volatile>`)
	for _, list := range r.lists {
		body, err = list.ReplaceFunc(body, func(m regexp2.Match) string { return sortedList(m.String()) }, -1, -1)
		if err != nil {
			return a, err
		}
	}
	if strings.Contains(a.Status, "json") && slices.ContainsFunc(r.unordered, func(re *regexp2.Regexp) bool { return matches(re, a.Line) }) {
		head := warnings.FindString(body)
		body = head + sortedKeys(body[len(head):])
	}
	for _, t := range r.text {
		if t.when == nil || matches(t.when, a.Line) {
			body = replace(t.find, body, t.put)
		}
	}
	return Answer{a.Line, a.Status, body}, nil
}

// sortedList sorts the items of a text that ends in "[a, b]".
func sortedList(s string) string {
	open := strings.LastIndexByte(s, '[')
	items := strings.Split(s[open+1:len(s)-1], ", ")
	slices.Sort(items)
	return s[:open+1] + strings.Join(items, ", ") + "]"
}

// sortedKeys writes JSON with the keys of every object sorted. What is no JSON
// stays as it is.
func sortedKeys(text string) string {
	dec := json.NewDecoder(strings.NewReader(text))
	dec.UseNumber()
	var v any
	if err := dec.Decode(&v); err != nil {
		return text
	}
	if _, err := dec.Token(); err != io.EOF {
		return text
	}
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(normalNumbers(v)); err != nil {
		return text
	}
	return strings.TrimSuffix(out.String(), "\n")
}

// normalNumbers gives equal fractions one text: 1.0 and 1.00 are the same.
func normalNumbers(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k, e := range v {
			v[k] = normalNumbers(e)
		}
	case []any:
		for i, e := range v {
			v[i] = normalNumbers(e)
		}
	case json.Number:
		if f, err := v.Float64(); err == nil && strings.ContainsAny(v.String(), ".eE") {
			text := strconv.FormatFloat(f, 'g', -1, 64)
			if !strings.ContainsAny(text, ".e") {
				text += ".0"
			}
			return json.Number(text)
		}
	}
	return v
}
