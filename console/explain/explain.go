// Package explain says in plain words what an error means that a server
// answered, and what to do next, in English and Chinese. It knows errors by
// their type and text alone, so it is right for any server.
package explain

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync"

	"github.com/tidwall/gjson"
)

// Failure is a request and the answer that refused it.
type Failure struct {
	Method, Path, Query string
	Sent                []byte // the body of the request
	Status              int
	Body                []byte // that of the answer
}

// Text is an explanation.
type Text struct {
	Means string // what happened
	Do    string // what helps
	Get   string // a line about how to get what this program is without, or empty
	Try   string // a request to go on with, or empty
	Field string // a field that is asked for and not there, or empty
	Index string // an index that is asked for and not there, or empty
	Part  string // a part of the path that no API has, such as _serch, or empty
}

// Languages lists the languages that explanations are there in.
func Languages() []string { return []string{"en", "zh"} }

// rule explains the errors of one kind. In its texts $1 is the first group of
// the reason, and so on.
type rule struct {
	kind   string // error type; "" is any
	reason *regexp.Regexp
	en, zh Text
	field  bool                                    // $1 is a field that is not there
	index  bool                                    // $1 is an index that is not there
	part   bool                                    // the end of the path may be misspelt
	try    func(f Failure, groups []string) string // where Try doesn't do
}

// Explain finds what there is to say. ok is false for an error that nothing is
// known about.
func Explain(f Failure, lang string) (t Text, ok bool) {
	at, c := match(f)
	if at < 0 {
		return Text{}, false
	}
	r := allRules()[at]
	groups := r.reason.FindStringSubmatchIndex(c.reason)
	fill := func(text string) string { return string(r.reason.ExpandString(nil, text, c.reason, groups)) }
	t = r.en
	if lang == "zh" {
		t = r.zh
	}
	t.Means, t.Do, t.Get, t.Try = fill(t.Means), fill(t.Do), fill(t.Get), fill(r.en.Try)
	if r.field {
		t.Field = fill("$1")
	}
	if r.index {
		t.Index = fill("$1")
	}
	if last := f.Path[strings.LastIndexByte(f.Path, '/')+1:]; r.part && strings.HasPrefix(last, "_") {
		t.Part = last
	}
	if r.try != nil {
		t.Try = r.try(f, r.reason.FindStringSubmatch(c.reason))
	}
	return t, true
}

// match finds the rule for a failure, and what it fits. It is below 0 if there
// is none.
func match(f Failure) (int, cause) {
	for _, c := range causes(f) {
		for i, r := range allRules() {
			if (r.kind == "" || r.kind == c.kind) && r.reason.MatchString(c.reason) {
				return i, c
			}
		}
	}
	return -1, cause{}
}

// allRules has the expressions compiled once.
var allRules = sync.OnceValue(rules)

// cause is one error of an answer.
type cause struct{ kind, reason string }

// causes lists the errors of an answer: the one that goes deepest first, as it
// says most. Of a bulk request it is the first that failed.
func causes(f Failure) []cause {
	body := gjson.ParseBytes(f.Body)
	e := body.Get("error")
	if !e.Exists() {
		body.Get("items").ForEach(func(_, item gjson.Result) bool {
			item.ForEach(func(_, action gjson.Result) bool {
				e = action.Get("error")
				return false
			})
			return !e.Exists()
		})
	}
	switch {
	case !e.Exists() && f.Status == http.StatusNotFound && body.Get("found").Exists() && !body.Get("found").Bool():
		return []cause{{"", "no document"}}
	case !e.Exists() && f.Status == http.StatusNotFound && body.Get("matched").Exists():
		return []cause{{"", "no document"}}
	case !e.Exists() && f.Status == http.StatusNotFound && body.Get("result").String() == "not_found":
		return []cause{{"", "no document"}}
	case f.Status == http.StatusUnauthorized:
		return []cause{{"", "nobody is known"}}
	case f.Status == http.StatusForbidden && e.Get("type").String() != "cluster_block_exception":
		return []cause{{"", "not allowed"}}
	case e.Type == gjson.String:
		return []cause{{"", e.String()}}
	}
	var list []cause
	for depth := 0; e.Exists() && depth < maxCauses; depth++ {
		list = append([]cause{{e.Get("type").String(), e.Get("reason").String()}}, list...)
		next := e.Get("caused_by")
		if root := e.Get("root_cause.0"); depth == 0 && root.Exists() && root.Get("reason").String() != e.Get("reason").String() {
			list = append([]cause{{root.Get("type").String(), root.Get("reason").String()}}, list...)
		}
		e = next
	}
	return list
}

// maxCauses is how many causes of one another are followed.
const maxCauses = 20

// inBraces is the request of f with braces around its body, if that is what the
// body lacks: they get lost where a text is copied from a page.
func inBraces(f Failure, _ []string) string {
	body := "{" + strings.TrimSpace(string(f.Sent)) + "}"
	if !gjson.Valid(body) || body == "{}" {
		return ""
	}
	return withParams(f) + " " + strings.Join(strings.Fields(body), " ")
}

// withOneMark is the request of f whose query began with two question marks.
func withOneMark(f Failure, _ []string) string {
	f.Query = strings.TrimLeft(f.Query, "?")
	return withParams(f)
}

// withParams is the request of f with some parameters changed: name, value,
// name, value. An empty value takes the parameter away.
func withParams(f Failure, pairs ...string) string {
	var kept []string
	for pair := range strings.SplitSeq(f.Query, "&") {
		name, _, _ := strings.Cut(pair, "=")
		drop := pair == ""
		for i := 0; i < len(pairs); i += 2 {
			drop = drop || name == pairs[i]
		}
		if !drop {
			kept = append(kept, pair)
		}
	}
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			kept = append(kept, pairs[i]+"="+pairs[i+1])
		}
	}
	path := f.Path
	if text, err := url.PathUnescape(path); err == nil && !strings.ContainsAny(text, " ?#\n") {
		path = text
	}
	if len(kept) == 0 {
		return f.Method + " " + path
	}
	return f.Method + " " + path + "?" + strings.Join(kept, "&")
}
