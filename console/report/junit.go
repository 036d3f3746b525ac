package report

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	"esconsole/console"
)

// The elements of JUnit's XML that build servers read.
type (
	junitSuites struct {
		XMLName  xml.Name     `xml:"testsuites"`
		Name     string       `xml:"name,attr"`
		Tests    int          `xml:"tests,attr"`
		Failures int          `xml:"failures,attr"`
		Errors   int          `xml:"errors,attr"`
		Time     string       `xml:"time,attr,omitempty"`
		Suites   []junitSuite `xml:"testsuite"`
	}
	junitSuite struct {
		Name     string      `xml:"name,attr"`
		Tests    int         `xml:"tests,attr"`
		Failures int         `xml:"failures,attr"`
		Errors   int         `xml:"errors,attr"`
		Time     string      `xml:"time,attr,omitempty"`
		Cases    []junitCase `xml:"testcase"`
	}
	junitCase struct {
		Name    string        `xml:"name,attr"`
		Class   string        `xml:"classname,attr"`
		File    string        `xml:"file,attr,omitempty"`
		Line    int           `xml:"line,attr,omitempty"`
		Time    string        `xml:"time,attr,omitempty"`
		Failure *junitProblem `xml:"failure"`
		Error   *junitProblem `xml:"error"`
	}
	junitProblem struct {
		Message string `xml:"message,attr"`
		Type    string `xml:"type,attr"`
		Text    string `xml:",chardata"`
	}
)

func writeJUnit(w io.Writer, suites []Suite, times bool) error {
	all := junitSuites{Name: "esconsole"}
	var spent time.Duration
	for _, s := range suites {
		suite := junitSuite{Name: s.name(), Time: seconds(s.Took, times)}
		spent += s.Took
		for _, t := range s.tests() {
			c := t.junit(times)
			suite.Tests++
			if c.Failure != nil {
				suite.Failures++
			}
			if c.Error != nil {
				suite.Errors++
			}
			suite.Cases = append(suite.Cases, c)
		}
		all.Tests, all.Failures, all.Errors = all.Tests+suite.Tests, all.Failures+suite.Failures, all.Errors+suite.Errors
		all.Suites = append(all.Suites, suite)
	}
	all.Time = seconds(spent, times)
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(all); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}

// junit is one test case. What a script expected and did not get is a failure,
// what could not even be asked is an error.
func (t test) junit(times bool) junitCase {
	c := junitCase{Name: t.name, Class: strings.TrimSuffix(t.script, ".es"), File: t.script, Line: t.line, Time: seconds(t.took, times)}
	if len(t.problems) == 0 {
		return c
	}
	first := t.problems[0]
	var lines []string
	for _, p := range t.problems {
		lines = append(lines, p.Error())
	}
	p := &junitProblem{Message: first.Msg, Type: kinds[first.Kind], Text: strings.Join(lines, "\n")}
	if first.Kind == console.Unmet || first.Kind == console.Unexpected {
		c.Failure = p
	} else {
		c.Error = p
	}
	return c
}

// name is the script's, or what stands for a pipe.
func (s Suite) name() string {
	if s.Script == "" {
		return "stdin"
	}
	return s.Script
}

func seconds(d time.Duration, times bool) string {
	if !times {
		return ""
	}
	return fmt.Sprintf("%.3f", d.Seconds())
}
