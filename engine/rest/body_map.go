package rest

import (
	"bytes"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

// BodyMap reads a body that the server turns into a map before it looks at it:
// what is wrong with the text is reported first, and what follows the object is
// not looked at.
//
// Server: XContentHelper.convertToMap.
func (c *Call) BodyMap(body []byte) (xcontent.Value, error) {
	if !beginsObject(body) {
		return xcontent.Value{}, eserr.New(500, "not_x_content_exception",
			"Compressor detection can only be called on some xcontent bytes or compressed xcontent bytes")
	}
	lim := c.Limits()
	if lim.Source == "" {
		lim.Array = body
	}
	v, err := xcontent.Parse(body, lim)
	if err != nil {
		return v, eserr.New(400, "parse_exception", "Failed to parse content to map").Wrap(eserr.From(err))
	}
	return v, nil
}

// guessLength is how far the server looks for the beginning of an object.
const guessLength = 20

func beginsObject(body []byte) bool {
	head := body[:min(len(body), guessLength)]
	head = bytes.TrimPrefix(head, []byte("\xEF\xBB\xBF"))
	return bytes.HasPrefix(bytes.TrimLeft(head, " \t\n\r\v\f\x1c\x1d\x1e\x1f"), []byte("{"))
}
