package restsuite

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"esconsole/engine/enginetest/golden"
)

// do calls an API and checks its status and warnings.
type do struct {
	api      string
	params   []param
	ignore   []int // statuses that are no errors
	bodies   []any // a string is sent as it is
	catch    string
	warnings []string
	allowed  []string
	headers  *object
	selector string // a node version range
}

// catches are the named errors.
var catches = map[string]int{
	"bad_request": 400, "unauthorized": 401, "forbidden": 403, "missing": 404, "request_timeout": 408, "conflict": 409, "unavailable": 503,
}

func parseDo(arg any, n *yaml.Node) (step, error) {
	o, ok := arg.(*object)
	if !ok {
		return nil, fmt.Errorf("not an object")
	}
	d := &do{}
	for _, k := range o.keys {
		v := o.vals[k]
		var err error
		switch k {
		case "catch":
			d.catch = text(v)
		case "warnings":
			d.warnings, err = texts(v)
		case "allowed_warnings":
			d.allowed, err = texts(v)
		case "headers":
			if d.headers, ok = v.(*object); !ok {
				err = fmt.Errorf("headers: not an object")
			}
		case "node_selector":
			if s, ok := v.(*object); ok {
				d.selector = text(s.vals["version"])
			}
		default:
			d.api = k
			err = d.parseCall(v, valueNode(n, k))
		}
		if err != nil {
			return nil, err
		}
	}
	if d.api == "" {
		return nil, fmt.Errorf("no API")
	}
	return d, nil
}

// valueNode is the node of a key of a mapping, for its text as written.
func valueNode(n *yaml.Node, key string) *yaml.Node {
	for i := 0; n != nil && n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return &yaml.Node{}
}

func (d *do) parseCall(arg any, n *yaml.Node) error {
	o, ok := arg.(*object)
	if !ok {
		if arg == nil {
			return nil
		}
		return fmt.Errorf("%s: not an object", d.api)
	}
	for _, k := range o.keys {
		v := o.vals[k]
		switch {
		case k == "body":
			if err := d.parseBody(v); err != nil {
				return fmt.Errorf("%s: body: %w", d.api, err)
			}
		case k == "ignore":
			list, err := texts(v)
			if err != nil {
				list = strings.Split(text(v), ",")
			}
			for _, s := range list {
				status, err := strconv.Atoi(strings.TrimSpace(s))
				if err != nil {
					return fmt.Errorf("ignore: %w", err)
				}
				d.ignore = append(d.ignore, status)
			}
		default:
			d.params = append(d.params, param{k, paramText(v, valueNode(n, k))})
		}
	}
	return nil
}

// paramText is an argument as text: as it is written, lists joined by commas.
func paramText(v any, n *yaml.Node) string {
	if list, ok := v.([]any); ok {
		parts := make([]string, len(list))
		for i, e := range list {
			parts[i] = paramText(e, n.Content[i])
		}
		return strings.Join(parts, ",")
	}
	if n.Kind == yaml.ScalarNode {
		return n.Value
	}
	return text(v)
}

// parseBody reads a body: an object, a text of JSON documents, or a list of
// objects and texts, which are the lines of a bulk request.
func (d *do) parseBody(v any) error {
	switch v := v.(type) {
	case *object:
		d.bodies = append(d.bodies, v)
	case string:
		docs, err := parseJSONDocs([]byte(v))
		if err != nil {
			return err
		}
		d.bodies = append(d.bodies, docs...)
	case []any:
		d.bodies = append(d.bodies, v...)
	default:
		return fmt.Errorf("neither object, text nor list")
	}
	return nil
}

func texts(v any) ([]string, error) {
	list, ok := v.([]any)
	if !ok {
		return nil, fmt.Errorf("%s is not a list", text(v))
	}
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = text(e)
	}
	return out, nil
}

func (d *do) run(r *run) error {
	if d.catch == "param" {
		return nil // a mistake that a client finds; this runner is none
	}
	if d.selector != "" {
		if in, err := inRanges(d.selector); err != nil || !in {
			return fmt.Errorf("no node of a version %q", d.selector)
		}
	}
	if err := d.call(r); err != nil {
		return fmt.Errorf("%s: %w", d.api, err)
	}
	failed := r.last.failed() && !slices.Contains(d.ignore, r.last.status)
	if err := d.checkStatus(r, failed); err != nil {
		return fmt.Errorf("%s: %w", d.api, err)
	}
	if failed {
		return nil // the server's runner looks at warnings of successes only
	}
	return d.checkWarnings(r)
}

func (d *do) call(r *run) error {
	params := make([]param, len(d.params))
	for i, p := range d.params {
		v, err := r.stash.replace(p.value)
		if err != nil {
			return err
		}
		params[i] = param{p.name, text(v)}
	}
	var bodies [][]byte
	for _, b := range d.bodies {
		if s, ok := b.(string); ok {
			bodies = append(bodies, []byte(s))
			continue
		}
		v, err := r.stash.replace(b)
		if err != nil {
			return err
		}
		bodies = append(bodies, appendJSON(nil, v))
	}
	headers := http.Header{}
	if d.headers != nil {
		for _, k := range d.headers.keys {
			v, err := r.stash.replace(d.headers.vals[k])
			if err != nil {
				return err
			}
			headers.Set(k, text(v))
		}
	}
	req, err := r.suite.Spec.request(d.api, params, bodies, headers)
	if err != nil {
		return err
	}
	return r.send(req)
}

func (d *do) checkStatus(r *run, failed bool) error {
	status := r.last.status
	switch {
	case d.catch == "" && failed:
		return fmt.Errorf("unexpected status %d: %s", status, r.last.excerpt())
	case d.catch == "":
		return nil
	case !failed:
		return fmt.Errorf("status %d where %s was expected: %s", status, d.catch, r.last.excerpt())
	}
	if want, ok := catches[d.catch]; ok {
		if status != want {
			return fmt.Errorf("status %d where %d was expected: %s", status, want, r.last.excerpt())
		}
		return nil
	}
	if d.catch == "request" {
		for _, named := range catches {
			if named == status && named != 503 {
				return fmt.Errorf("status %d where an unnamed one was expected", status)
			}
		}
		return nil
	}
	if len(d.catch) < 3 || d.catch[0] != '/' || d.catch[len(d.catch)-1] != '/' {
		return fmt.Errorf("unknown catch %q", d.catch)
	}
	body, ok := r.last.parsed.(*object)
	if !ok || body.vals["error"] == nil {
		return fmt.Errorf("error was expected in the response: %s", r.last.excerpt())
	}
	found, err := find(d.catch[1:len(d.catch)-1], text(body.vals["error"]), false)
	if err == nil && !found {
		err = fmt.Errorf("the error does not match %s: %s", d.catch, text(body.vals["error"]))
	}
	return err
}

// warningHeader is the form of a Warning header that the server's runner reads.
var warningHeader = regexp.MustCompile(`^299 Elasticsearch-\d+\.\d+\.\d+(?:-(?:alpha|beta|rc)\d+)?(?:-SNAPSHOT)?-(?:[a-f0-9]{7}(?:[a-f0-9]{33})?|unknown|Unknown) "`)

// tolerated begins the warnings that the server's own runner lets pass: most of
// the tests were written for typed paths.
const tolerated = "[types removal]"

// bodyPosition is where in a body a deprecated name stands. Tests leave it out.
var bodyPosition = regexp.MustCompile(`^\[.*?\]\[-?\d+:-?\d+\] `)

func (d *do) checkWarnings(r *run) error {
	for _, h := range r.last.header.Values("Warning") {
		if !warningHeader.MatchString(h) {
			return fmt.Errorf("%s: malformed warning %q", d.api, h)
		}
	}
	got := golden.Warnings(r.last.header)
	for i, w := range got {
		got[i] = bodyPosition.ReplaceAllString(w, "")
	}
	for _, w := range got {
		if !slices.Contains(d.warnings, w) && !slices.Contains(d.allowed, w) && !strings.HasPrefix(w, tolerated) {
			return fmt.Errorf("%s: unexpected warning %q", d.api, w)
		}
	}
	for _, w := range d.warnings {
		if !slices.Contains(got, w) {
			return fmt.Errorf("%s: missing warning %q, got %q", d.api, w, got)
		}
	}
	return nil
}
