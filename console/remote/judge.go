package remote

import (
	"bytes"
	"errors"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

var errReadOnly = errors.New("it was not sent: with --read-only nothing is that may change something")

// reading are the APIs that only read although they are asked by POST: how
// their paths end, and how many names, an index and a type, may stand before
// that. One name more, and some version would make a document of it.
var reading = []struct {
	end   string
	names int
}{
	{"_search", 2}, {"_msearch", 2}, {"_search/template", 2}, {"_msearch/template", 2}, {"_count", 2}, {"_mget", 2},
	{"_validate/query", 2}, {"_termvectors", 1}, {"_mtermvectors", 2},
	{"_analyze", 1}, {"_field_caps", 1}, {"_rank_eval", 1}, {"_search_shards", 1}, {"_eql/search", 1},
	{"_render/template", 0}, {"_search/scroll", 0}, {"_sql", 0}, {"_sql/translate", 0}, {"_query", 0},
	{"_ingest/pipeline/_simulate", 0}, {"_scripts/painless/_execute", 0}, {"_index_template/_simulate", 0},
}

// reads tells whether a request changes nothing, whatever the server's version.
// What isn't known to read is taken for a change.
func reads(method, path string) bool {
	switch method {
	case http.MethodGet, http.MethodHead:
		return true
	case http.MethodPost:
	default:
		return false
	}
	path = strings.Trim(path, "/")
	for _, api := range reading {
		if path == api.end {
			return true
		}
		// What begins with _ is no type: in version 8, POST a/_doc/_search
		// makes a document.
		before, ok := strings.CutSuffix(path, "/"+api.end)
		if names := strings.Split(before, "/"); ok && len(names) <= api.names && !slices.ContainsFunc(names, special) {
			return true
		}
	}
	return false
}

// special tells whether a part of a path is none of a user's names.
func special(part string) bool {
	if text, err := url.PathUnescape(part); err == nil {
		part = text
	}
	return part == "" || strings.HasPrefix(part, "_") && part != "_all" || strings.Contains(part, "/")
}

// Danger says in words what a request would destroy or change at large, or "".
func Danger(method, path string, body []byte) string {
	path = strings.Trim(path, "/")
	if text, err := url.PathUnescape(path); err == nil {
		path = text
	}
	parts := strings.Split(path, "/")
	last := parts[len(parts)-1]
	switch method {
	case http.MethodDelete:
		return deletes(parts)
	case http.MethodPost:
		switch {
		case last == "_delete_by_query":
			return "deletes documents of " + target(parts)
		case last == "_update_by_query":
			return "changes documents of " + target(parts)
		case path == "_reindex":
			return "writes many documents"
		case path == "_cluster/reroute":
			return "moves shards of the whole cluster"
		case strings.Contains("/"+path+"/", "/_restore/"):
			return "restores indices"
		case last == "_close":
			return "closes " + target(parts)
		case last == "_aliases" && bytes.Contains(body, []byte("remove_index")):
			return "deletes indices"
		}
	case http.MethodPut:
		switch {
		case path == "_cluster/settings":
			return "changes the settings of the whole cluster"
		case len(parts) == 3 && parts[1] == "_block":
			return "blocks " + target(parts)
		case last == "_settings" && every(parts[0]):
			return "changes the settings of " + target(parts)
		}
	}
	return ""
}

// deletes says what a DELETE takes away. A single document is nothing to ask
// about, nor is what a search left open.
func deletes(parts []string) string {
	switch {
	case len(parts) == 1 && (parts[0] == "" || !special(parts[0])):
		return "deletes " + target(parts)
	case parts[0] == "_search" || parts[0] == "_pit" || parts[0] == "_async_search":
		return ""
	case strings.HasPrefix(parts[0], "_"):
		return "deletes " + strings.Join(parts, "/")
	case len(parts) == 3 && (parts[1] == "_doc" || !strings.HasPrefix(parts[1], "_")):
		return ""
	}
	return "deletes " + strings.Join(parts, "/")
}

// target names the indices that a path begins with.
func target(parts []string) string {
	if every(parts[0]) {
		return "every index"
	}
	if strings.ContainsAny(parts[0], "*,") {
		return "the indices " + parts[0]
	}
	return "the index " + parts[0]
}

// every tells whether a part of a path stands for all indices, as one that is
// left out does.
func every(part string) bool {
	return part == "" || part == "*" || strings.HasPrefix(part, "_")
}
