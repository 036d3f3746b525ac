package repl

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"github.com/tidwall/gjson"

	"esconsole/console/filter"
	"esconsole/console/render"
)

// filter runs a jq expression over the last answer. With -r texts come without
// their quotes.
func (r *REPL) filter(args string) {
	args, raw := cutFlag(args, "-r")
	if args == "" {
		r.complain(":filter takes a jq expression, as in :filter .hits.hits[]._source")
		return
	}
	last, ok := r.last(":filter")
	if !ok {
		return
	}
	var (
		b   strings.Builder
		err error
	)
	r.during(func(ctx context.Context) {
		var results [][]byte
		results, err = filter.Run(ctx, args, last.Answer.Body)
		for _, one := range results {
			if v := gjson.ParseBytes(one); raw && v.Type == gjson.String {
				b.WriteString(render.Safe(v.Str) + "\n")
				continue
			}
			b.WriteString(r.Printer.JSON(one) + "\n")
		}
		if ctx.Err() != nil {
			err = nil // it is said already
		}
	})
	if b.Len() > 0 {
		r.read(b.String())
	}
	if err != nil {
		r.complain(":filter: " + render.Safe(err.Error()))
	}
	r.line("")
}

// cutFlag takes a flag off the front of the words.
func cutFlag(args, flag string) (rest string, there bool) {
	rest, there = strings.CutPrefix(args, flag+" ")
	return strings.TrimSpace(rest), there
}

// Limits of what is offered for an expression.
const (
	maxPaths     = 500
	maxPathDepth = 8
	maxPathItems = 20 // of an array that are looked at
)

// filterPaths are the paths of the last answer as jq writes them, for completion.
func filterPaths(r *waiting) []string {
	sent := r.Session.Sent()
	if len(sent) == 0 {
		return nil
	}
	return jqPaths(nil, "", gjson.ParseBytes(sent[0].Answer.Body), 0)
}

// jqPaths adds the paths within v.
func jqPaths(list []string, prefix string, v gjson.Result, depth int) []string {
	if depth == maxPathDepth || !v.IsObject() && !v.IsArray() {
		return list
	}
	if v.IsArray() {
		items := v.Array()
		each := prefix + "[]"
		if prefix == "" {
			each = ".[]"
		}
		if len(items) > 0 {
			list = add(list, each)
		}
		for _, item := range items[:min(len(items), maxPathItems)] {
			list = jqPaths(list, each, item, depth+1)
		}
		return list
	}
	v.ForEach(func(key, value gjson.Result) bool {
		name := prefix + "." + key.Str
		if !plainKey(key.Str) {
			name = prefix + ".[" + key.Raw + "]"
		}
		list = add(list, name)
		list = jqPaths(list, name, value, depth+1)
		return len(list) < maxPaths
	})
	return list
}

func add(list []string, path string) []string {
	if len(list) >= maxPaths || slices.Contains(list, path) || strings.Contains(path, " ") {
		return list
	}
	return append(list, path)
}

// plainKey tells whether an expression takes a key without quotes.
func plainKey(key string) bool {
	for i, c := range key {
		if c != '_' && !unicode.IsLetter(c) && (i == 0 || !unicode.IsDigit(c)) {
			return false
		}
	}
	return key != ""
}
