package mapping

import (
	"math"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
)

// parseIP is the address as 16 bytes, IPv4 as ::ffff:1.2.3.4. It takes what the
// server's InetAddresses takes: no leading zeros in IPv4, any number of them in
// IPv6, and a scope after % that is dropped.
func parseIP(s string) (string, error) {
	if ip, ok := ipBytes(s); ok {
		return ip, nil
	}
	return "", eserr.IllegalArgument("'%s' is not an IP string literal.", s)
}

// v4Prefix is what an IPv4 address among IPv6 addresses begins with.
const v4Prefix = "\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff"

func ipBytes(s string) (string, bool) {
	colon, dot := false, false
	address, scope, scoped := strings.Cut(s, "%")
	for _, r := range address {
		switch {
		case r == '.':
			dot = true
		case r == ':':
			if dot {
				return "", false
			}
			colon = true
		case r < '0' || r > '9' && r|0x20 < 'a' || r|0x20 > 'f':
			return "", false
		}
	}
	if !colon {
		if !dot || scoped {
			return "", false
		}
		v4, ok := v4Bytes(address)
		return v4Prefix + v4, ok
	}
	if scoped && (scope == "" || dot) {
		return "", false
	}
	if !dot {
		return v6Bytes(address)
	}
	i := strings.LastIndexByte(address, ':') + 1
	quad, ok := v4Bytes(address[i:])
	if !ok {
		return "", false
	}
	high := strconv.FormatUint(uint64(quad[0])<<8|uint64(quad[1]), 16)
	low := strconv.FormatUint(uint64(quad[2])<<8|uint64(quad[3]), 16)
	return v6Bytes(address[:i] + high + ":" + low)
}

func v4Bytes(s string) (string, bool) {
	parts := strings.Split(s, ".")
	if len(parts) != 4 {
		return "", false
	}
	var out [4]byte
	for i, part := range parts {
		n, err := strconv.ParseUint(part, 10, 8)
		if err != nil || len(part) > 1 && part[0] == '0' {
			return "", false
		}
		out[i] = byte(n)
	}
	return string(out[:]), true
}

func v6Bytes(s string) (string, bool) {
	const groups = 8
	parts := strings.Split(s, ":")
	if len(parts) < 3 || len(parts) > groups+1 {
		return "", false
	}
	skip := -1
	for i := 1; i < len(parts)-1; i++ {
		if parts[i] == "" {
			if skip >= 0 {
				return "", false
			}
			skip = i
		}
	}
	high, low := parts, []string(nil)
	if skip >= 0 {
		high, low = parts[:skip], parts[skip+1:]
		if high[0] == "" {
			if high = high[1:]; len(high) > 0 {
				return "", false
			}
		}
		if n := len(low); low[n-1] == "" {
			if low = low[:n-1]; len(low) > 0 {
				return "", false
			}
		}
	}
	skipped := groups - len(high) - len(low)
	if skip >= 0 && skipped < 1 || skip < 0 && skipped != 0 {
		return "", false
	}
	out := make([]byte, 0, 2*groups)
	for _, group := range append(append(append([]string(nil), high...), make([]string, skipped)...), low...) {
		out = append(out, 0, 0)
		if group == "" && len(out)/2 > len(high) && len(out)/2 <= len(high)+skipped {
			continue
		}
		n, err := strconv.ParseUint(group, 16, 31)
		if err != nil || n > math.MaxUint16 {
			return "", false
		}
		out[len(out)-2], out[len(out)-1] = byte(n>>8), byte(n)
	}
	return string(out), true
}

// parseCIDR reads an address with the length of a prefix; bits counts in the
// 16 bytes.
func parseCIDR(s string) (ip string, bits int, err error) {
	fields := splitSlash(s)
	if len(fields) != 2 {
		return "", 0, eserr.IllegalArgument("Expected [ip/prefix] but was [%s]", s)
	}
	if ip, err = parseIP(fields[0]); err != nil {
		return "", 0, err
	}
	length := 128
	if strings.HasPrefix(ip, v4Prefix) {
		length = 32
		if strings.Contains(fields[0], ":") {
			return "", 0, eserr.IllegalArgument("CIDR notation is not allowed with IPv6-mapped IPv4 address [%s as it introduces ambiguity as to whether the prefix length should be interpreted as a v4 prefix length or a v6 prefix length", fields[0])
		}
	}
	n, err := parseInt(fields[1])
	if err != nil {
		return "", 0, err
	}
	if n < 0 || n > length {
		return "", 0, eserr.IllegalArgument("Illegal prefix length [%d] in [%s]. Must be 0-32 for IPv4 ranges, 0-128 for IPv6 ranges", n, s)
	}
	return ip, n + 128 - length, nil
}

// splitSlash cuts at slashes as Java's split does: empty parts at the end go.
func splitSlash(s string) []string {
	parts := strings.Split(s, "/")
	for len(parts) > 1 && parts[len(parts)-1] == "" {
		parts = parts[:len(parts)-1]
	}
	return parts
}

// ipLength is the bytes of an address.
const ipLength = 16

// nextIP is the next address up or down.
func nextIP(ip string, by int) (string, error) {
	b := []byte(ip)
	for i := len(b) - 1; i >= 0; i-- {
		b[i] += byte(by)
		if by > 0 && b[i] != 0 || by < 0 && b[i] != 0xff {
			return string(b), nil
		}
	}
	if by > 0 {
		return "", arithmetic("Overflow: there is no greater InetAddress than ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff")
	}
	return "", arithmetic("Underflow: there is no smaller InetAddress than 0:0:0:0:0:0:0:0")
}
