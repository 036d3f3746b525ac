package complete

import "strings"

// openVariable is where the name of a ${name} begins that reaches to the cursor;
// -1 if there is none.
func openVariable(line string) int {
	n := strings.LastIndex(line, "${")
	if n < 0 || strings.Trim(line[n+2:], letters) != "" {
		return -1
	}
	return n + 2
}

// letters are what names of variables are made of.
const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"

// variable offers the variables that are defined.
func (src Source) variable(line, after string) Result {
	start := openVariable(line)
	var list []Candidate
	for _, name := range src.Vars {
		c := Candidate{Text: name + "}", Show: name}
		if strings.HasPrefix(after, "}") {
			c.Text = name
		}
		list = append(list, c)
	}
	return Result{Start: start, List: filter(line[start:], list)}
}

// directive offers the words that a directive begins with.
func (src Source) directive(line string) Result {
	word := strings.TrimLeft(line[2:], " ")
	if strings.Contains(word, " ") {
		return Result{}
	}
	var list []Candidate
	for _, name := range src.Directives {
		list = append(list, Candidate{Text: name + " ", Show: name})
	}
	out := Result{Start: len(line) - len(word), List: filter(word, list)}
	if line == "#@" {
		for i := range out.List {
			out.List[i].Text = " " + out.List[i].Text
		}
	}
	return out
}
