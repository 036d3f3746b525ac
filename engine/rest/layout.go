package rest

import (
	"net/http"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// PlainText labels answers for people.
const PlainText = plainText

// JSONText labels answers in JSON that have no body.
const JSONText = "application/json; charset=UTF-8"

const plainText = "text/plain; charset=UTF-8"

// layoutParams are the parameters that shape an answer.
type layoutParams struct {
	pretty, human, trace bool
	prettyGiven          bool // pretty, whatever its value
	format               ContentType
	filter               []string
}

// readLayout reads them. They may appear in any request.
func (c *Call) readLayout(h http.Header) (layoutParams, error) {
	var l layoutParams
	var err error
	l.prettyGiven = c.Params.Has("pretty")
	if l.pretty, err = c.layoutBool("pretty"); err != nil {
		return l, err
	}
	if l.human, err = c.layoutBool("human"); err != nil {
		return l, err
	}
	if l.trace, err = c.layoutBool("error_trace"); err != nil {
		return l, err
	}
	format, given := c.Params.Get("format")
	if !given {
		format = h.Get("Accept")
	}
	if l.format = parseContentType(format); l.format == CBOR || l.format == SMILE {
		return layoutParams{pretty: l.pretty}, eserr.NotImplemented("answers in the format [" + format + "]")
	}
	l.filter = c.List("filter_path")
	return l, nil
}

// layoutBool is a parameter that shapes an answer. Where any word is a boolean
// these are read before warnings count.
func (c *Call) layoutBool(name string) (bool, error) {
	if v, ok := c.Params.Get(name); ok && c.Profile.LenientBooleans {
		return lenientBool(v), nil
	}
	return c.Bool(name, false)
}

// layout makes the bytes of an answer.
func (c *Call) layout(r *Reply, err error, l layoutParams) Answer {
	if err == nil && r.Body != nil && !r.Unfiltered {
		if bad := xcontent.CheckFilterPath(l.filter); bad != nil { // found out when the answer is built
			err = eserr.IllegalArgument("%s", bad)
		}
	}
	if err != nil {
		e := c.Profile.Error(eserr.From(err))
		r = &Reply{Status: e.Status, Body: e.Body(), Unfiltered: true}
		if l.trace {
			r.Body = e.TracedBody()
		}
	}
	a := Answer{Status: r.Status, Header: http.Header{}}
	if a.Status == 0 {
		a.Status = http.StatusOK
	}
	switch {
	case r.Body != nil:
		body := r.Body
		if len(l.filter) > 0 && !r.Unfiltered {
			body = filtered(body, l.filter)
		}
		format := l.format
		if format == NoContent {
			format = c.bodyType
		}
		a.Header.Set("Content-Type", format.mediaType())
		a.Body = xcontent.Encode(body, xcontent.Format{Pretty: l.pretty || r.Pretty && !l.prettyGiven, YAML: format == YAML})
	case r.TextType != "":
		a.Header.Set("Content-Type", r.TextType)
		a.Body = []byte(r.Text)
	}
	if r.Location != "" {
		a.Header.Set("Location", r.Location)
	}
	if len(r.Allow) > 0 {
		a.Header.Set("Allow", strings.Join(r.Allow, ","))
	}
	for _, w := range c.warnings {
		a.Header.Add("Warning", c.warningHeader(w))
	}
	if c.Method == http.MethodHead {
		// The length is that of the body which is left out.
		a.Header.Set("Content-Length", strconv.Itoa(len(a.Body)))
		a.Body = nil
	}
	return a
}

// filtered is a body after filter_path, an empty object if nothing is left.
func filtered(body any, patterns []string) any {
	kept, ok := xcontent.FilterPath(body, patterns)
	if !ok {
		return xcontent.Object{}
	}
	return kept
}

// warningHeader is a deprecation warning as the Warning header carries it.
func (c *Call) warningHeader(text string) string {
	b := c.Profile.Build
	quoted := strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text)
	header := `299 Elasticsearch-` + b.Number + `-` + b.Hash + ` "` + quoted + `"`
	if c.Profile.WarningDates {
		header += ` "` + c.now().UTC().Format(http.TimeFormat) + `"`
	}
	return header
}
