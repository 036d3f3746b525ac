package rest

import (
	"context"
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// Route is one row of the route table.
type Route struct {
	API     string   // name in the REST specification: indices.create
	Method  string   // GET, POST, PUT, DELETE, HEAD
	Path    string   // /{index}/_doc/{id}
	Params  []string // query parameters that the API knows besides Common
	Handler Handler
	Stream  bool // the body is several documents, which not every format can hold
}

// Common are the parameters that every API knows.
var Common = []string{"pretty", "human", "error_trace", "filter_path", "format"}

// Dispatcher answers requests by a route table. It is immutable.
type Dispatcher struct {
	profile  *compat.Profile
	router   Router[*Route]
	byMethod map[string]*Router[*Route] // where each method has routes of its own

	// Now is the clock, which some headers show; default time.Now.
	Now func() time.Time
}

// NewDispatcher builds a dispatcher from a table.
func NewDispatcher(p *compat.Profile, routes []Route) *Dispatcher {
	d := &Dispatcher{profile: p, Now: time.Now}
	d.router.decode = pathDecoder(p)
	for i := range routes {
		r := &routes[i]
		if p.MethodNotAllowed {
			d.router.Add(r.Method, r.Path, r)
			continue
		}
		if d.byMethod == nil {
			d.byMethod = map[string]*Router[*Route]{}
		}
		if d.byMethod[r.Method] == nil {
			d.byMethod[r.Method] = &Router[*Route]{decode: pathDecoder(p)}
		}
		d.byMethod[r.Method].Add(r.Method, r.Path, r)
	}
	return d
}

// find looks the route of a call up.
func (d *Dispatcher) find(c *Call) Match[*Route] {
	if d.profile.MethodNotAllowed {
		return d.router.Find(c.Method, c.Path)
	}
	router := d.byMethod[c.Method]
	if router == nil {
		return Match[*Route]{}
	}
	return router.findAny(c.Method, c.Path)
}

// Incoming is a raw request.
type Incoming struct {
	Method, Path, Query string
	Header              http.Header
	Body                []byte
}

// Answer is a laid out response.
type Answer struct {
	Status int
	Header http.Header
	Body   []byte
}

// Do answers one request.
func (d *Dispatcher) Do(ctx context.Context, in Incoming) Answer {
	c := &Call{Ctx: ctx, Profile: d.profile, now: d.Now, Method: in.Method, Path: in.Path, URI: in.Path, Accept: in.Header.Get("Accept"), body: in.Body}
	if !strings.HasPrefix(c.Path, "/") && !strings.Contains(c.Path, "://") {
		c.Path, c.URI = "/"+c.Path, "/"+c.URI
	}
	if in.Query != "" {
		c.URI += "?" + in.Query
	}
	params, err := DecodeQuery(in.Query)
	if err != nil {
		return c.layout(nil, err, layoutParams{})
	}
	c.Params = params
	contentType, typeErr := requestContentType(in.Header.Values("Content-Type"))
	c.bodyType = contentType
	look, err := c.readLayout(in.Header)
	if typeErr != nil {
		return c.layout(nil, typeErr, look)
	}
	if err != nil {
		return c.layout(nil, err, layoutParams{})
	}
	reply, err := d.serve(c, in.Header)
	return c.layout(reply, err, look)
}

// serve finds the route and runs it.
func (d *Dispatcher) serve(c *Call, h http.Header) (*Reply, error) {
	if d.profile.OtherMethodsGet && !basicMethod(c.Method) {
		c.Method = http.MethodGet
	}
	m := d.find(c)
	if m.Err != nil && !d.profile.BadPathUnroutable {
		return nil, m.Err
	}
	if m.Err != nil && knownMethod(c.Method) {
		return d.badMethod(c, eserr.From(m.Err).Reason, m.Allowed), nil
	}
	if len(c.body) > 0 && c.bodyType == NoContent && !d.profile.StrictContentType {
		c.guessContentType()
	}
	if !m.Found && d.profile.MethodNotAllowed {
		return d.noRoute(c, m.Allowed), nil
	}
	if len(c.body) > 0 && c.bodyType == NoContent {
		return simpleError(http.StatusNotAcceptable, "Content-Type header ["+strings.Join(h.Values("Content-Type"), ",")+"] is not supported"), nil
	}
	if !m.Found {
		return noHandler(c), nil
	}
	if len(c.body) > 0 && m.Handler.Stream && (c.bodyType == YAML || c.bodyType == CBOR) {
		return simpleError(http.StatusNotAcceptable, "Content-Type ["+c.bodyType.name()+
			"] does not support stream parsing. Use JSON or SMILE instead"), nil
	}
	if err := c.jsonBody(); err != nil {
		return nil, err
	}
	for _, p := range m.Params {
		c.Params.Set(p.Name, p.Value)
	}
	return c.run(m.Handler)
}

// run takes a call through both halves of its API, with the checks between them.
func (c *Call) run(r *Route) (*Reply, error) {
	action, err := r.Handler(c)
	if err != nil {
		return nil, err
	}
	if !c.complete {
		c.Params.Consume(r.Params...)
	}
	if err := c.Params.Unrecognized(c.decodedPath(), Common...); err != nil {
		return nil, err
	}
	return action()
}

// pathDecoder gives what decodes a path or a part of it.
func pathDecoder(p *compat.Profile) func(raw string) (string, error) {
	if p.PlusInPaths {
		return DecodePath
	}
	return func(raw string) (string, error) { return DecodePath(strings.ReplaceAll(raw, "+", " ")) }
}

// decodedPath is the path as error texts show it.
func (c *Call) decodedPath() string {
	if p, err := pathDecoder(c.Profile)(c.Path); err == nil {
		return p
	}
	return c.Path
}

// noRoute is the answer where no route knows both path and method.
func (d *Dispatcher) noRoute(c *Call, allowed []string) *Reply {
	if !knownMethod(c.Method) {
		return d.badMethod(c, "Unexpected http method: "+c.Method, allowed)
	}
	if len(allowed) > 0 {
		if c.Method == http.MethodOptions {
			return &Reply{Status: 200, TextType: plainText, Allow: allowed}
		}
		return d.badMethod(c, fmt.Sprintf("Incorrect HTTP method for uri [%s] and method [%s]", c.URI, c.Method), allowed)
	}
	if c.Method == http.MethodOptions {
		return &Reply{Status: 200, TextType: plainText}
	}
	return &Reply{Status: 400, Unfiltered: true, Body: xcontent.Object{
		{Key: "error", Value: fmt.Sprintf("no handler found for uri [%s] and method [%s]", c.URI, c.Method)}}}
}

// noHandler is the answer where no route knows both path and method, and the server
// does not tell why.
func noHandler(c *Call) *Reply {
	if c.Method == http.MethodOptions {
		return &Reply{Status: 200, TextType: plainText}
	}
	return &Reply{Status: 400, TextType: plainText,
		Text: fmt.Sprintf("No handler found for uri [%s] and method [%s]", c.URI, c.Method)}
}

// basicMethod tells whether a method is one of those that all versions know.
func basicMethod(method string) bool {
	switch method {
	case "GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD":
		return true
	}
	return false
}

// knownMethod tells whether the server has a name for a method.
func knownMethod(method string) bool {
	switch method {
	case "GET", "POST", "PUT", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "CONNECT":
		return true
	}
	return false
}

// badMethod is a 405.
func (d *Dispatcher) badMethod(c *Call, text string, allowed []string) *Reply {
	if len(allowed) > 0 {
		text += ", allowed: [" + strings.Join(allowed, ", ") + "]"
	}
	r := simpleError(http.StatusMethodNotAllowed, text)
	r.Allow = slices.Clone(allowed)
	return r
}

// simpleError is an error that is only a text.
func simpleError(status int, text string) *Reply {
	return &Reply{Status: status, Unfiltered: true,
		Body: xcontent.Object{{Key: "error", Value: text}, {Key: "status", Value: status}}}
}

// Broken is the answer where the code below failed in a way it should not: a 500
// that says so.
func (d *Dispatcher) Broken(cause any) Answer {
	c := &Call{Profile: d.profile, now: d.Now}
	return c.layout(nil, eserr.New(http.StatusInternalServerError, "exception", "internal error: %v", cause), layoutParams{pretty: true})
}
