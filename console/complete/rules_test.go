package complete

import (
	"context"
	"regexp"
	"slices"
	"strings"
	"testing"

	"esconsole/engine"
)

// asks are requests that have a body of each rule, with % where its keys stand.
var asks = map[string]string{
	"indices.create ":                       "PUT new {%}",
	"indices.create settings":               `PUT new {"settings":{%}}`,
	"indices.create settings.index":         `PUT new {"settings":{"index":{%}}}`,
	"indices.create mappings":               `PUT new {"mappings":{%}}`,
	"indices.put_template ":                 `PUT _template/t {"index_patterns":"x*",%}`,
	"indices.put_template settings":         `PUT _template/t {"index_patterns":"x*","settings":{%}}`,
	"indices.put_settings ":                 "PUT there/_settings {%}",
	"indices.put_settings index":            `PUT there/_settings {"index":{%}}`,
	"indices.put_mapping ":                  "PUT there/_mapping {%}",
	"indices.create **.properties.*":        `PUT new {"mappings":{"properties":{"f":{%}}}}`,
	"indices.create **.fields.*":            `PUT new {"mappings":{"properties":{"f":{"type":"text","fields":{"f":{%}}}}}}`,
	"indices.create **.analysis":            `PUT new {"settings":{"analysis":{%}}}`,
	"indices.create **.analysis.analyzer.*": `PUT new {"settings":{"analysis":{"analyzer":{"a":{"type":"custom","tokenizer":"standard",%}}}}}`,
	"search ":                               "GET there/_search {%}",
	"count ":                                "GET there/_count {%}",
	"search **.query":                       `GET there/_search {"query":{%}}`,
	"search **.query.term":                  `GET there/_search {"query":{"term":{%}}}`,
	"search sort":                           `GET there/_search {"sort":[{%}]}`,
	"update ":                               "POST there/_update/1 {%}",
	"bulk ":                                 "POST there/_bulk {%}\n{}\n",
	"bulk *":                                "POST there/_bulk {\"index\":{%}}\n{}\n",
	"mget ":                                 "GET there/_mget {%}",
	"mget docs":                             `GET there/_mget {"docs":[{"_id":"1",%}]}`,
	"indices.analyze ":                      "GET _analyze {%}",
	"indices.update_aliases ":               "POST _aliases {%}",
	"indices.update_aliases actions":        `POST _aliases {"actions":[{%}]}`,
	"indices.update_aliases actions.*":      `POST _aliases {"actions":[{"add":{%}}]}`,
}

// notKnown matches the ways in which the server says that it knows no such key.
var notKnown = regexp.MustCompile(`(?i)unknown|unrecogni|unsupported|not_implemented|does ?n[o']t support|don't support|Malformed action`)

// ofOthers are keys of fields that a text has not, each with a type that has it.
var ofOthers = map[string]string{"coerce": "long", "ignore_malformed": "long", "format": "date", "dynamic": "object", "enabled": "object",
	"doc_values": "keyword", "null_value": "keyword", "normalizer": "keyword", "ignore_above": "keyword", "properties": "object"}

// TestRules sends every key that is offered to the engine, which has to know it.
func TestRules(t *testing.T) {
	used := map[string]bool{}
	for _, rule := range rules() {
		for _, api := range strings.Fields(rule.apis) {
			ask, ok := asks[api+" "+rule.path]
			if !ok {
				continue
			}
			used[rule.path+rule.keys] = true
			words := strings.Fields(rule.keys)
			if rule.from != nil {
				words = append(words, rule.from(source(), request{path: "products"})...)
			}
			for _, w := range words {
				try(t, rule, ask, w)
			}
		}
	}
	for _, rule := range rules() {
		if !used[rule.path+rule.keys] {
			t.Errorf("no request has the keys of %s %s", rule.apis, rule.path)
		}
	}
}

func try(t *testing.T, rule rule, ask, word string) {
	t.Helper()
	name := strings.TrimRight(word, `{}[]"`)
	pair := `"` + name + `":` + sample(word[len(name):])
	if strings.HasSuffix(rule.path, "properties.*") || strings.HasSuffix(rule.path, "fields.*") {
		typ := "text"
		if other, ok := ofOthers[name]; ok {
			typ = other
		}
		if name == "type" || strings.HasSuffix(rule.path, "fields.*") && slices.Contains([]string{"properties", "dynamic", "enabled"}, name) {
			return
		}
		pair = `"type":"` + typ + `",` + pair
	}
	e, err := engine.Open(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	send := func(text string) engine.Response {
		method, rest, _ := strings.Cut(text, " ")
		path, body, _ := strings.Cut(rest, " ")
		return e.Do(context.Background(), engine.Request{Method: method, Path: path, Body: []byte(body)})
	}
	send("PUT there")
	send("PUT there/_doc/1 {}")
	if resp := send(strings.ReplaceAll(ask, "%", pair)); notKnown.Match(resp.Body) {
		t.Errorf("%s: %s", strings.ReplaceAll(ask, "%", pair), resp.Body)
	}
}

// sample is a value that begins as a rule says.
func sample(begin string) string {
	switch begin {
	case "":
		return "1"
	case `""`:
		return `"x"`
	}
	return begin
}

// TestValues sends every value of a parameter that is offered.
func TestValues(t *testing.T) {
	e, err := engine.Open(engine.Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, list := range values {
		if !isParam(name) {
			t.Errorf("no API has the parameter %s", name)
		}
		for _, v := range strings.Fields(list) {
			for _, path := range []string{"PUT a/_doc/1", "PUT a/_create/9", "GET a/_search", "GET _cat/indices", "GET _cluster/health", "GET a"} {
				method, path, _ := strings.Cut(path, " ")
				resp := e.Do(context.Background(), engine.Request{Method: method, Path: path, Query: name + "=" + v, Body: []byte("{}"),
					Header: map[string][]string{"Content-Type": {"application/json"}}})
				if resp.Status == 400 && !strings.Contains(string(resp.Body), "unrecognized parameter") && !strings.Contains(string(resp.Body), "version") && !strings.Contains(string(resp.Body), "opType must be") &&
					!strings.Contains(string(resp.Body), "does not support having a body") {
					t.Errorf("%s %s?%s=%s: %s", method, path, name, v, resp.Body)
				}
			}
		}
	}
}

// TestBooleans checks that the parameters there are have their names.
func TestBooleans(t *testing.T) {
	for _, name := range slices.Concat(booleans, flags) {
		if !isParam(name) {
			t.Errorf("no API has the parameter %s", name)
		}
	}
}

func isParam(name string) bool {
	return slices.Contains(engine.Words().Params, name) ||
		slices.ContainsFunc(engine.Routes(7), func(r engine.Route) bool { return slices.Contains(r.Params, name) })
}
