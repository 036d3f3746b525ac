package golden

import (
	"fmt"
	"strconv"
	"strings"
)

// Numbers is a set of request numbers of one transcript, counted from 1. Its
// text is a list of numbers and ranges, "1-12,14", or "-" when it is empty.
type Numbers map[int]bool

// ParseNumbers reads the text of a set.
func ParseNumbers(text string) (Numbers, error) {
	set := Numbers{}
	if text == "-" {
		return set, nil
	}
	for part := range strings.SplitSeq(text, ",") {
		from, to, isRange := strings.Cut(part, "-")
		if !isRange {
			to = from
		}
		a, err := strconv.Atoi(from)
		if err != nil {
			return nil, fmt.Errorf("%q is no list of request numbers", text)
		}
		b, err := strconv.Atoi(to)
		if err != nil || a < 1 || b < a {
			return nil, fmt.Errorf("%q is no list of request numbers", text)
		}
		for n := a; n <= b; n++ {
			set[n] = true
		}
	}
	return set, nil
}

// String writes the set.
func (s Numbers) String() string {
	last := 0
	for n := range s {
		last = max(last, n)
	}
	var parts []string
	for n := 1; n <= last; n++ {
		if !s[n] {
			continue
		}
		end := n
		for s[end+1] {
			end++
		}
		if end == n {
			parts = append(parts, strconv.Itoa(n))
		} else {
			parts = append(parts, fmt.Sprintf("%d-%d", n, end))
		}
		n = end
	}
	if parts == nil {
		return "-"
	}
	return strings.Join(parts, ",")
}
