package transcript

import (
	"regexp"
	"strings"
)

// hidden stands for what differs from run to run.
const hidden = "<*>"

// A mask hides what differs from run to run.
type mask struct {
	when string // part of the request, "" for any
	find *regexp.Regexp
	put  string
}

// masks lists what is left aside: times, sizes on disk, and identities made anew.
var masks = []mask{
	{"", regexp.MustCompile(`("(?:took|ingest_took|_scroll_id|uuid|[a-z_]+_uuid|index\.uuid|(?:index\.)?creation_date|build_hash|build_date|allocation_id|` +
		`[a-z_]+_in_(?:millis|bytes|nanos)|timestamp|epoch)" : )(?:"[^"]*"|[-0-9.]+)`), "${1}" + hidden},
	{"", regexp.MustCompile(`"_id" : "[A-Za-z0-9_-]{20}"`), `"_id" : ` + hidden},
	{"", regexp.MustCompile(`\b[A-Za-z0-9_-]{22}\b`), hidden},
	{"_cat/", regexp.MustCompile(`\b[0-9]+(?:\.[0-9]+)?(?:b|kb|mb|gb|tb)\b`), hidden},
	{"_cat/", regexp.MustCompile(`\b(?:[0-9]{2}:[0-9]{2}:[0-9]{2}|1[0-9]{9}|[0-9]+(?:\.[0-9]+){3}|[0-9.]+m?s)\b`), hidden},
	{"_cat/nodes", regexp.MustCompile(`\b[0-9]+(?:\.[0-9]+)?\b`), hidden},
	{"_cat/allocation", regexp.MustCompile(`\b[0-9]+(?:\.[0-9]+)?\b`), hidden},
	{"_cat/recovery", regexp.MustCompile(`\b[0-9]+(?:\.[0-9]+)?%?`), hidden},
	{"_cat/", regexp.MustCompile(` +`), " "},
	{"_cat/", regexp.MustCompile(`(?m)^ | $`), ""},
}

// Mask hides in an answer what differs from run to run.
func Mask(request, body string) string {
	for _, m := range masks {
		if strings.Contains(request, m.when) {
			body = m.find.ReplaceAllString(body, m.put)
		}
	}
	return body
}
