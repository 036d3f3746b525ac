package api

import "strings"

// Support says what of one API is there.
type Support struct {
	API      string   // name in the REST specification
	Requests []string // "GET /{index}/_doc/{id}", as 7 has them, without deprecated forms
	Built    bool     // else every request answers 501
}

// SupportTable lists all APIs of the server in the order of the route table.
func SupportTable() []Support {
	var out []Support
	for _, e := range new(API).table() {
		s := Support{API: e.api}
		for _, r := range e.rows {
			s.Built = s.Built || r.handler != nil
			if (r.until == 0 || r.until >= 7) && r.warning == "" && !typed(r.path) {
				s.Requests = append(s.Requests, r.on+" "+r.path)
			}
		}
		out = append(out, s)
	}
	return out
}

// typed tells whether a path names a mapping type.
func typed(path string) bool { return strings.Contains(path, "{type}") }
