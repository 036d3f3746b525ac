package table

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/mattn/go-runewidth"

	"esconsole/console/theme"
)

// maxBars is how many rows are a bar each; more values become a histogram.
const maxBars = 40

// bins is how many bars a histogram has.
const bins = 12

// Value is the number that a cell stands for, with its unit as bytes, seconds
// or nothing.
func (c Cell) Value() (float64, bool) {
	if !c.Number {
		return 0, false
	}
	digits := strings.TrimRight(c.Text, "abcdghikmnoprstu%")
	v, err := strconv.ParseFloat(digits, 64)
	if err != nil {
		return 0, false
	}
	factor, ok := units()[c.Text[len(digits):]]
	return v * factor, ok
}

// units are those of _cat, in bytes and seconds.
func units() map[string]float64 {
	return map[string]float64{"": 1, "%": 1, "b": 1, "kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30, "tb": 1 << 40, "pb": 1 << 50,
		"nanos": 1e-9, "micros": 1e-6, "ms": 1e-3, "s": 1, "m": 60, "h": 3600, "d": 86400}
}

// Numeric lists the columns that hold a number.
func (t Table) Numeric() []string {
	var list []string
	for i, yes := range t.numberColumns() {
		if yes {
			list = append(list, t.Columns[i])
		}
	}
	return list
}

// Chart draws a column of numbers as bars of at most width columns: a bar for
// each row, or the distribution of the values if there are many rows or
// histogram says so. column "" takes the one that people mostly look for.
func (t Table) Chart(column string, histogram bool, width int, th theme.Theme) (string, error) {
	at, err := t.charted(column)
	if err != nil {
		return "", err
	}
	var (
		bars   []bar
		values []float64
	)
	label := t.label(at)
	for i, row := range t.Rows {
		v, ok := row[at].Value()
		if !ok || math.IsNaN(v) || math.IsInf(v, 0) {
			continue
		}
		b := bar{name: fmt.Sprint(i + 1), value: v, text: row[at].Text}
		if label >= 0 {
			b.name = row[label].Text
		}
		bars, values = append(bars, b), append(values, v)
	}
	title := t.Columns[at]
	if histogram || len(bars) > maxBars {
		bars = distribution(values)
		title += ", how many of " + fmt.Sprint(len(values))
	}
	if t.Title != "" && t.Title != t.Columns[at] {
		title = t.Title + ": " + title
	}
	return draw(title, bars, width, th), nil
}

// charted finds the column of the numbers.
func (t Table) charted(column string) (int, error) {
	numbers := t.numberColumns()
	if column != "" {
		switch at := slices.Index(t.Columns, column); {
		case at < 0:
			return 0, fmt.Errorf("there is no column %s; numbers are in %s", column, strings.Join(t.Numeric(), ", "))
		case !numbers[at]:
			return 0, fmt.Errorf("%s holds no numbers; those are in %s", column, strings.Join(t.Numeric(), ", "))
		default:
			return at, nil
		}
	}
	for _, name := range []string{"_score", "doc_count", "docs.count", "value"} {
		if at := slices.Index(t.Columns, name); at >= 0 && numbers[at] {
			return at, nil
		}
	}
	for at := len(numbers) - 1; at >= 0; at-- {
		if name := t.Columns[at]; numbers[at] && !strings.HasPrefix(name, "_") {
			return at, nil
		}
	}
	return 0, errors.New("there is no column of numbers in it")
}

// label finds the column that names the rows: the first that isn't the numbers.
func (t Table) label(numbers int) int {
	for _, name := range []string{"index", "_id"} {
		if at := slices.Index(t.Columns, name); at >= 0 && at != numbers {
			return at
		}
	}
	for i := range t.Columns {
		if i != numbers {
			return i
		}
	}
	return -1
}

// bar is one line of a chart.
type bar struct {
	name  string
	value float64
	text  string
}

// distribution counts values in bins of the same width.
func distribution(values []float64) []bar {
	if len(values) == 0 {
		return nil
	}
	low, high := slices.Min(values), slices.Max(values)
	n := bins
	if low == high {
		n = 1
	}
	step := (high - low) / float64(n)
	counts := make([]int, n)
	for _, v := range values {
		at := 0
		if step > 0 {
			at = min(int((v-low)/step), n-1)
		}
		counts[at]++
	}
	var list []bar
	for i, c := range counts {
		from := low + float64(i)*step
		list = append(list, bar{name: fmt.Sprintf("%.4g – %.4g", from, from+step), value: float64(c), text: fmt.Sprint(c)})
	}
	return list
}

// draw lays bars out: name, bar, number. Bars of negative numbers go to the
// left of those of positive ones.
func draw(title string, bars []bar, width int, th theme.Theme) string {
	name, number := 0, 0
	low, high := 0.0, 0.0
	for _, b := range bars {
		name, number = max(name, runewidth.StringWidth(b.name)), max(number, len(b.text))
		low, high = min(low, b.value), max(high, b.value)
	}
	name = min(name, max(width/3, minColumn))
	room := max(width-name-number-2*gap-1, minColumn)
	unit := 0.0
	if high > low {
		unit = float64(room) / (high - low)
	}
	left := int(math.Round(-low * unit))
	var out strings.Builder
	out.WriteString(th.Paint(theme.Head, runewidth.Truncate(title, width, "…")) + "\n")
	for _, b := range bars {
		drawn := strings.Repeat(" ", left) + blocks(b.value*unit)
		if b.value < 0 {
			cells := min(int(math.Round(-b.value*unit)), left)
			drawn = strings.Repeat(" ", left-cells) + strings.Repeat("█", cells)
		}
		out.WriteString(fit(b.name, name, false, false) + "  " + th.Paint(theme.Bar, drawn) + " " + th.Paint(theme.Number, b.text) + "\n")
	}
	return out.String()
}

// blocks is a bar of so many columns, in eighths.
func blocks(columns float64) string {
	eighths := int(math.Round(columns * 8))
	text := strings.Repeat("█", eighths/8)
	if rest := eighths % 8; rest > 0 {
		text += string([]rune(" ▏▎▍▌▋▊▉")[rest])
	}
	return text
}
