// Package rest is what lies between a raw request and the APIs: routes, path and
// query parameters, content types, the checks that every API shares, and the
// layout of answers and errors.
package rest

import (
	"context"
	"strconv"
	"time"

	"esconsole/engine/compat"
	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// Call is one request on its way through an API.
type Call struct {
	Ctx     context.Context
	Profile *compat.Profile
	Method  string
	URI     string // path and query as sent, for error texts
	Path    string // as sent, without query
	Params  Params
	Accept  string // the header

	body     []byte
	bodyType ContentType // KindNone without a known Content-Type
	complete bool        // no parameter but those that were looked at is known
	warnings []string
	now      func() time.Time
}

// Action is the second half of an API: what runs once the parameters and the
// body were accepted. An API's first half reads them, in the server's order, so
// that of several mistakes the one is reported that the server reports.
type Action func() (*Reply, error)

// Handler is the first half of an API.
type Handler func(c *Call) (Action, error)

// Reply is an answer before it is laid out.
type Reply struct {
	Status int // default 200
	// Body is of the types that xcontent.Encode takes. nil: an empty body.
	Body any
	// Text is a plain text body, used where Body is nil and TextType is set.
	Text     string
	TextType string
	// Allow lists the methods for the Allow header, if any.
	Allow []string
	// Location is the Location header, if any.
	Location string
	// Pretty lays the answer out prettily unless the request says pretty=false.
	Pretty bool
	// Unfiltered says that filter_path does not apply (_source of a document).
	Unfiltered bool
}

// OK is a 200 with a body.
func OK(body any) *Reply { return &Reply{Status: 200, Body: body} }

// Warn adds a deprecation warning to the answer; a text counts once.
func (c *Call) Warn(text string) {
	if !c.Profile.Warns(text) {
		return
	}
	for _, w := range c.warnings {
		if w == text {
			return
		}
	}
	c.warnings = append(c.warnings, text)
}

// WarnFirst adds warnings in front of those that are there, as what the cluster's
// state makes of a request comes before what was noticed while it was read.
func (c *Call) WarnFirst(texts ...string) {
	later := c.warnings
	c.warnings = nil
	for _, text := range texts {
		c.Warn(text)
	}
	for _, text := range later {
		c.Warn(text)
	}
}

// WarnTypes is Warn where types in paths and bodies are deprecated, else nothing.
func (c *Call) WarnTypes(text string) {
	if c.Profile.TypelessPaths {
		c.Warn(text)
	}
}

// KnowsAll says that the API has looked at every parameter that it takes: any
// other one is refused, even if the REST specification lists it.
func (c *Call) KnowsAll() { c.complete = true }

// HasBody tells whether the request has a body. The server takes one in every
// request, whether the API looks at it or not.
func (c *Call) HasBody() bool { return len(c.body) > 0 }

// Body is the body of the request, empty if there is none.
func (c *Call) Body() []byte {
	return c.body
}

// RequiredBody is the body, or the server's error if there is none.
func (c *Call) RequiredBody() ([]byte, error) {
	if len(c.body) == 0 {
		return nil, eserr.New(400, "parse_exception", "request body is required")
	}
	return c.body, nil
}

// HasBodyOrSource tells whether there is a body or a source parameter.
func (c *Call) HasBodyOrSource() bool { return c.HasBody() || c.Params.Has("source") }

// BodyOrSource is the body or, without one, the parameter source, whose type is
// source_content_type.
func (c *Call) BodyOrSource() ([]byte, error) {
	if len(c.body) > 0 {
		return c.body, nil
	}
	source, given := c.Params.Get("source")
	typ, typed := c.Params.Get("source_content_type")
	switch {
	case !given:
		return nil, eserr.New(400, "parse_exception", "request body or source parameter is required")
	case !typed:
		return nil, eserr.IllegalState("source and source_content_type parameters are required")
	}
	format, err := requestContentType([]string{typ})
	if err != nil {
		return nil, eserr.From(err).Cause
	}
	if format == NoContent {
		return nil, eserr.IllegalState("Unknown value for source_content_type [%s]", typ)
	}
	return []byte(source), nil
}

// Limits are for reading a body from a stream.
func (c *Call) Limits() xcontent.Limits {
	return xcontent.Limits{Source: c.Profile.JSON.Body, Old: c.Profile.JSON.Old}
}

// Parse reads the body, or the source parameter, as JSON. A text that is broken
// gives the part before the break: see xcontent.Value.Err. next is what follows
// the value, the zero Value if nothing does.
func (c *Call) Parse() (v, next xcontent.Value, err error) {
	body, err := c.BodyOrSource()
	if err != nil {
		return v, next, err
	}
	v, next, err = xcontent.ParseAll(body, c.Limits())
	if err != nil && v.Err() == nil && next.Err() == nil {
		return v, next, eserr.From(err)
	}
	return v, next, nil
}

// ParseFirst is Parse for a body whose first value counts alone: what follows it
// is not read. err is one of the text's before any value begins.
func (c *Call) ParseFirst() (v xcontent.Value, err error) {
	body, err := c.BodyOrSource()
	if err != nil {
		return v, err
	}
	v, _, err = xcontent.ParseAll(body, c.Limits())
	if v.IsMissing() {
		return v, err
	}
	return v, nil
}

// Text is a text parameter, def if it is not given.
func (c *Call) Text(name, def string) string {
	if v, ok := c.Params.Get(name); ok {
		return v
	}
	return def
}

// List is a comma separated parameter without empty elements; nil if it is not
// given or empty.
func (c *Call) List(name string) []string {
	v, _ := c.Params.Get(name)
	return SplitList(v)
}

// SplitList cuts a comma separated text as the server does: empty elements at
// the end do not count.
func SplitList(v string) []string {
	var out []string
	for start, i := 0, 0; i <= len(v); i++ {
		if i == len(v) || v[i] == ',' {
			if i > start {
				out = append(out, v[start:i])
			}
			start = i + 1
		}
	}
	return out
}

// Bool is a boolean parameter; one without a value is true.
func (c *Call) Bool(name string, def bool) (bool, error) {
	v, ok := c.Params.Get(name)
	if !ok {
		return def, nil
	}
	switch v {
	case "", "true":
		return true, nil
	case "false":
		return false, nil
	}
	if c.Profile.LenientBooleans {
		c.WarnBoolean(name, v)
		return lenientBool(v), nil
	}
	return false, eserr.IllegalArgument("Failed to parse value [%s] as only [true] or [false] are allowed.", v)
}

// WarnBoolean warns of a boolean parameter that is none in later versions.
func (c *Call) WarnBoolean(name, value string) {
	c.Warn("Expected a boolean [true/false] for request parameter [" + name + "] but got [" + value + "]")
}

// lenientBool is any word as a boolean.
func lenientBool(v string) bool {
	switch v {
	case "false", "0", "off", "no":
		return false
	}
	return true
}

// Int is a parameter of 32 bits.
func (c *Call) Int(name string, def int) (int, error) {
	n, err := c.integer(name, "int", int64(def), 32)
	return int(n), err
}

// Int64 is a parameter of 64 bits.
func (c *Call) Int64(name string, def int64) (int64, error) {
	return c.integer(name, "long", def, 64)
}

func (c *Call) integer(name, typ string, def int64, bits int) (int64, error) {
	v, ok := c.Params.Get(name)
	if !ok {
		return def, nil
	}
	n, err := strconv.ParseInt(v, 10, bits)
	if err != nil {
		e := eserr.IllegalArgument("Failed to parse %s parameter [%s] with value [%s]", typ, name, v)
		return 0, e.Wrap(eserr.IntegerFormat(v))
	}
	return n, nil
}
