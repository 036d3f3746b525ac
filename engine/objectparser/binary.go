package objectparser

import (
	"encoding/base64"
	"fmt"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/xcontent"
)

const base64Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/="

// Binary reads a text as base64, as the server's JSON library does: what is wrong is
// the first character that can't be there, the closing quote if the text ends early.
func Binary(v xcontent.Value) ([]byte, error) {
	if v.Kind() != xcontent.KindString {
		return nil, wrongToken(v, "not VALUE_STRING or VALUE_EMBEDDED_OBJECT, can not access as binary")
	}
	text := strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, v.Text())
	if out, err := base64.StdEncoding.DecodeString(text); err == nil {
		return out, nil
	}
	if strings.Trim(text, base64Letters) == "" && len(text)%4 > 1 {
		return nil, &eserr.Error{Status: 400, Type: "json_parse_exception", Plain: true,
			Reason: "Unexpected end of base64-encoded String: base64 variant 'MIME-NO-LINEFEEDS' expects padding (one or more '=' characters) at the end\n at " +
				v.Location(v.End())}
	}
	bad, at := '"', len(v.Text())
	if i := strings.IndexFunc(v.Text(), func(r rune) bool { return r > ' ' && !strings.ContainsRune(base64Letters, r) }); i >= 0 {
		bad, at = []rune(v.Text()[i:])[0], i
	}
	return nil, &eserr.Error{Status: 400, Type: "json_parse_exception", Plain: true,
		Reason: fmt.Sprintf("Failed to decode VALUE_STRING as base64 (MIME-NO-LINEFEEDS): Illegal character '%c' (code 0x%x) in base64 content\n at %s",
			bad, bad, v.Location(v.Pos()+at+2))}
}
