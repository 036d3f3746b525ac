package restsuite

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"esconsole/engine"
)

// param is one argument of an API call, in the order of the test.
type param struct{ name, value string }

// request builds the HTTP request of a call. An argument that the API does not
// have is an error of the client.
func (s *Spec) request(name string, params []param, bodies [][]byte, headers http.Header) (engine.Request, error) {
	api := s.APIs[name]
	if api == nil {
		return engine.Request{}, fmt.Errorf("rest api [%s] doesn't exist in the rest spec", name)
	}
	path, err := api.bestPath(params)
	if err != nil {
		return engine.Request{}, err
	}
	target := path.Path
	var query []string
	for _, p := range params {
		switch {
		case slices.Contains(path.Parts, p.name):
			target = strings.ReplaceAll(target, "{"+p.name+"}", escapePart(p.value))
		case slices.Contains(api.Params, p.name) || slices.Contains(s.Common, p.name):
			query = append(query, url.QueryEscape(p.name)+"="+url.QueryEscape(p.value))
		default:
			return engine.Request{}, fmt.Errorf("path/param [%s] not supported by [%s] api", p.name, name)
		}
	}
	req := engine.Request{Method: path.Methods[0], Path: target, Query: strings.Join(query, "&"), Header: headers.Clone()}
	if len(bodies) == 0 {
		return req, nil
	}
	if !api.Body {
		return engine.Request{}, fmt.Errorf("body is not supported by [%s] api", name)
	}
	for _, b := range bodies {
		req.Body = append(req.Body, b...)
		if len(bodies) > 1 {
			req.Body = append(req.Body, '\n')
		}
	}
	if req.Header.Get("Content-Type") == "" {
		req.Header.Set("Content-Type", "application/json")
	}
	return req, nil
}

// bestPath is the first path all of whose parts are given, of those with the
// most parts.
func (a *API) bestPath(params []param) (*Path, error) {
	var best *Path
	for i := range a.Paths {
		p := &a.Paths[i]
		given := 0
		for _, part := range p.Parts {
			if slices.ContainsFunc(params, func(x param) bool { return x.name == part }) {
				given++
			}
		}
		if given == len(p.Parts) && (best == nil || given > len(best.Parts)) {
			best = p
		}
	}
	if best == nil {
		return nil, fmt.Errorf("unable to find a matching path for api [%s]", a.Name)
	}
	return best, nil
}

// escapePart encodes what may not stand in one part of a path.
func escapePart(s string) string {
	var out strings.Builder
	for i := range len(s) {
		c := s[i]
		if c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || strings.IndexByte("_-!.~'()*,;:$&+=@", c) >= 0 {
			out.WriteByte(c)
		} else {
			fmt.Fprintf(&out, "%%%02X", c)
		}
	}
	return out.String()
}
