package java

import (
	"strconv"
	"strings"
)

// base64Error is what Java says of a text that is not in base 64.
type base64Error string

func (e base64Error) Error() string { return string(e) }

// DecodeBase64URL decodes the base 64 of URLs. Padding may be missing. Errors are
// those of java.util.Base64.Decoder.
func DecodeBase64URL(text string) ([]byte, error) {
	const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
	src := latin1(text)
	if len(src) == 1 {
		return nil, base64Error("Input byte[] should at least have 2 bytes for base64 bytes")
	}
	out := make([]byte, 0, len(src)*3/4)
	bits, shift, at := 0, 18, 0
	for at < len(src) {
		c := src[at]
		at++
		if c == '=' {
			if shift == 6 && (at == len(src) || src[at] != '=') || shift == 18 {
				return nil, base64Error("Input byte array has wrong 4-byte ending unit")
			}
			if shift == 6 {
				at++
			}
			break
		}
		digit := strings.IndexByte(digits, c)
		if digit < 0 {
			return nil, base64Error("Illegal base64 character " + strconv.FormatInt(int64(int8(c)), 16))
		}
		bits |= digit << shift
		if shift -= 6; shift < 0 {
			out = append(out, byte(bits>>16), byte(bits>>8), byte(bits))
			bits, shift = 0, 18
		}
	}
	switch shift {
	case 0:
		out = append(out, byte(bits>>16), byte(bits>>8))
	case 6:
		out = append(out, byte(bits>>16))
	case 12:
		return nil, base64Error("Last unit does not have enough valid bits")
	}
	if at < len(src) {
		return nil, base64Error("Input byte array has incorrect ending byte at " + strconv.Itoa(at))
	}
	return out, nil
}

// latin1 is a text in ISO 8859-1, with ? for what is not in it.
func latin1(text string) []byte {
	out := make([]byte, 0, len(text))
	for _, r := range text {
		if r > 0xFF {
			r = '?'
		}
		out = append(out, byte(r))
	}
	return out
}
