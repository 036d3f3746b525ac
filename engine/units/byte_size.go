package units

import (
	"cmp"
	"fmt"
	"math"
	"strconv"
	"strings"

	"esconsole/engine/eserr"
	"esconsole/engine/java"
)

// ByteSize is a size in bytes, in the unit that it was given in. The zero value
// is 0b.
//
// Server: org.elasticsearch.common.unit.ByteSizeValue.
type ByteSize struct {
	size int64
	unit int // in byteUnits
}

// byteUnits are the units of sizes, in ascending order.
var byteUnits = [...]unit{{"b", 1}, {"kb", 1 << 10}, {"mb", 1 << 20}, {"gb", 1 << 30}, {"tb", 1 << 40}, {"pb", 1 << 50}}

// Bytes is a size of n bytes.
func Bytes(n int64) ByteSize { return ByteSize{size: n} }

// Int64 is the number of bytes.
func (b ByteSize) Int64() int64 { return b.in().times(b.size) }

func (b ByteSize) in() unit { return byteUnits[b.unit] }

// String prints the size for a reader: in the largest unit that fits, with one
// digit behind the point.
func (b ByteSize) String() string {
	n := b.Int64()
	u := largest(byteUnits[:], n)
	return decimal(float64(n)/float64(u.factor)) + u.suffix
}

// Exact prints the size so that it can be read again: as it was given.
func (b ByteSize) Exact() string {
	if b.size <= 0 {
		return strconv.FormatInt(b.size, 10)
	}
	return strconv.FormatInt(b.size, 10) + b.in().suffix
}

// In is the size in the unit that a parameter bytes names (b, k, kb, m, mb …),
// rounded down; ok is false if it names none.
func (b ByteSize) In(name string) (n int64, ok bool) {
	for _, u := range byteUnits {
		if name == u.suffix || name == u.suffix[:1] {
			return b.in().convert(b.size, u), true
		}
	}
	return 0, false
}

// Compare orders sizes.
func (b ByteSize) Compare(c ByteSize) int { return cmp.Compare(b.Int64(), c.Int64()) }

// ParseByteSize reads a size such as 512mb, of a setting or parameter of that
// name. warn, which may be nil, gets the text of a deprecation: a fraction.
func ParseByteSize(text, name string, warn func(string)) (ByteSize, *eserr.Error) {
	lower := trim(strings.ToLower(text))
	for i, u := range byteUnits {
		if i == 0 {
			continue // the others end with b too
		}
		for _, suffix := range [...]string{u.suffix[:1], u.suffix} {
			if digits, ok := strings.CutSuffix(lower, suffix); ok {
				return parseByteUnit(text, trim(digits), name, i, warn)
			}
		}
	}
	if digits, ok := strings.CutSuffix(lower, "b"); ok {
		n, ok := parseLong(trim(digits))
		if !ok {
			return ByteSize{}, longFormat(trim(digits))
		}
		return byteSize(n, 0)
	}
	switch lower {
	case "-1":
		return Bytes(-1), nil
	case "0":
		return Bytes(0), nil
	}
	return ByteSize{}, eserr.Parse("failed to parse setting [%s] with value [%s] as a size in bytes: unit is missing or unrecognized", name, text)
}

func parseByteUnit(text, digits, name string, unit int, warn func(string)) (ByteSize, *eserr.Error) {
	var b ByteSize
	var err *eserr.Error
	if n, ok := parseLong(digits); ok {
		b, err = byteSize(n, unit)
	} else {
		f, ok := parseDouble(digits)
		if !ok {
			return ByteSize{}, eserr.Parse("failed to parse [%s]", text).Wrap(longFormat(digits))
		}
		if warn != nil {
			warn(fmt.Sprintf("Fractional bytes values are deprecated. Use non-fractional bytes values instead: [%s] found for setting [%s]", text, name))
		}
		b, err = byteSize(java.LongOf(f*float64(byteUnits[unit].factor)), 0)
	}
	if err != nil {
		return ByteSize{}, eserr.Parse("failed to parse setting [%s] with value [%s] as a size in bytes", name, text).Wrap(err)
	}
	return b, nil
}

func byteSize(n int64, unit int) (ByteSize, *eserr.Error) {
	u := byteUnits[unit]
	switch {
	case n < -1 || n == -1 && unit > 0:
		return ByteSize{}, eserr.IllegalArgument("Values less than -1 bytes are not supported: %d%s", n, u.suffix)
	case n > math.MaxInt64/u.factor:
		return ByteSize{}, eserr.IllegalArgument("Values greater than %d bytes are not supported: %d%s", int64(math.MaxInt64), n, u.suffix)
	}
	return ByteSize{n, unit}, nil
}

// ParseMemorySize reads a size that may be a percentage of the heap.
//
// Server: org.elasticsearch.common.unit.MemorySizeValue.
func ParseMemorySize(text, name string, heap int64, warn func(string)) (ByteSize, *eserr.Error) {
	digits, ok := strings.CutSuffix(text, "%")
	if !ok {
		return ParseByteSize(text, name, warn)
	}
	percent, ok := parseDouble(digits)
	switch {
	case !ok:
		return ByteSize{}, eserr.Parse("failed to parse [%s] as a double", digits).Wrap(doubleFormat(digits))
	case percent < 0 || percent > 100:
		return ByteSize{}, eserr.Parse("percentage should be in [0-100], got [%s]", digits)
	}
	return byteSize(java.LongOf(percent/100*float64(heap)), 0)
}
