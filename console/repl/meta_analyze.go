package repl

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"

	"esconsole/engine"
)

// analyze shows the tokens that a text becomes: by the standard analyzer, by
// another one, by that of a field, or by parts of one.
func (r *REPL) analyze(args string) {
	path := "_analyze"
	body := map[string]any{}
	rest := strings.TrimSpace(args)
	for {
		word, after, _ := strings.Cut(rest, " ")
		key, value, is := strings.Cut(word, "=")
		if !is || !r.analysisPart(body, &path, key, value) {
			break
		}
		rest = strings.TrimSpace(after)
	}
	if rest == "" {
		r.complain(":analyze takes a text, as in :analyze analyzer=english the foxes; index=, field=, tokenizer=, filter= and char_filter= are known as well")
		return
	}
	body["text"] = rest
	if len(body) == 1 {
		body["analyzer"] = "standard"
	}
	text, err := json.Marshal(body)
	if err != nil {
		r.complain(":analyze: " + err.Error())
		return
	}
	r.askTable(":analyze", engine.Request{Method: http.MethodPost, Path: path, Body: text, Header: http.Header{"Content-Type": {"application/json"}}})
}

// analysisPart takes a word like analyzer=english, and tells whether it is one.
func (r *REPL) analysisPart(body map[string]any, path *string, key, value string) bool {
	switch key {
	case "index":
		*path = url.PathEscape(value) + "/_analyze"
	case "analyzer", "field", "tokenizer", "normalizer":
		body[key] = value
	case "filter", "char_filter":
		body[key] = strings.Split(value, ",")
	default:
		return false
	}
	return true
}

// analysisWords are what may stand before the text, for completion.
func analysisWords(r *waiting) []string {
	list := []string{"index=", "field=", "analyzer=", "tokenizer=", "filter=", "char_filter=", "normalizer="}
	indices, _ := r.names()
	for _, name := range indices {
		list = append(list, "index="+name)
	}
	return list
}
