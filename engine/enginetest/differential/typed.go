package differential

import (
	"regexp"
	"strings"
)

// Parts of requests that older versions want otherwise.
var (
	createPath   = regexp.MustCompile(`^/[a-z-]+$`)
	mappingPath  = regexp.MustCompile(`^(/[a-z-]+/_mapping)$`)
	documentPath = regexp.MustCompile(`/_doc(/|$)`)
	bulkAction   = regexp.MustCompile(`(?m)^\{"index":\{(.*)\}\}$`)
)

// typed is a request as a version takes it that has types. In 6 definitions may
// come without one if the request says so; in 5 everything has the type doc.
func typed(major int, r Request) Request {
	if major >= 7 {
		return r
	}
	typ := "_doc"
	if major == 5 {
		typ = "doc"
	}
	if strings.HasPrefix(r.Path, "/"+dateIndex) { // they have no other kind of date
		r.Body = strings.ReplaceAll(r.Body, `"type":"date_nanos"`, `"type":"date"`)
	}
	definition := createPath.MatchString(r.Path) || strings.Contains(r.Path, "/_mapping")
	switch {
	case strings.HasSuffix(r.Path, "/_bulk"):
		r.Body = bulkAction.ReplaceAllStringFunc(r.Body, func(line string) string {
			inside := bulkAction.FindStringSubmatch(line)[1]
			if inside != "" {
				inside = "," + inside
			}
			return `{"index":{"_type":"` + typ + `"` + inside + `}}`
		})
	case major == 6 && definition && !strings.Contains(r.Query, "include_type_name"):
		r.Query = "include_type_name=false&" + r.Query
	case major == 5 && r.Method == "PUT" && createPath.MatchString(r.Path):
		if before, root, ok := strings.Cut(r.Body, `"mappings":`); ok {
			r.Body = before + `"mappings":{"doc":` + strings.TrimSuffix(root, "}") + "}}"
		}
	case major == 5 && r.Method == "PUT":
		r.Path = mappingPath.ReplaceAllString(r.Path, "$1/doc")
	}
	if major == 5 {
		r.Path = documentPath.ReplaceAllString(r.Path, "/doc$1")
		r.Path = strings.Replace(r.Path, "/_update/1", "/doc/1/_update", 1)
	} else {
		r.Path = strings.Replace(r.Path, "/_update/1", "/_doc/1/_update", 1)
	}
	return r
}
