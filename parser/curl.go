package parser

import (
	"net/url"
	"strings"
)

// curl is a pasted curl command. The host, headers and whatever only concerns
// the connection are dropped.
type curl struct {
	p      *parser
	args   []word
	method string
	url    word
	found  bool // there is a URL
	data   []string
	dataAt int // where the first data begins
	get    bool
	head   bool
}

// curlOption is what an option does.
type curlOption uint8

const (
	curlFlag    curlOption = iota // nothing, and it has no argument
	curlSkip                      // nothing, with an argument
	curlMethod                    // -X
	curlURL                       // --url
	curlData                      // -d: @ names a file
	curlRaw                       // --data-raw: @ is an ordinary character
	curlEncode                    // --data-urlencode
	curlGet                       // -G
	curlHead                      // -I
	curlFile                      // sends a file
	curlUnknown                   // no option of curl
)

// curlWord is the offset behind the word curl if a command begins at i, or 0. A
// prompt may stand before it.
func (s *source) curlWord(i int) int {
	if s.startsWith(i, "$") {
		i = s.skipBlanks(i + 1)
	}
	if !s.startsWith(i, "curl") {
		return 0
	}
	i += len("curl")
	if s.startsWith(i, ".exe") {
		i += len(".exe")
	}
	if s.blank(i) == 0 {
		return 0
	}
	return i
}

// command reads a pasted curl command.
func (p *parser) command() {
	start := p.pos
	sh := p.shellWords(p.curlWord(start))
	end := p.trimSpace(start, sh.i)
	c := &curl{p: p, args: sh.words, dataAt: -1}
	err := sh.err
	if err == nil {
		err = c.read()
	}
	if err == nil && !c.found {
		err = p.errorAt(start, "curl without a URL", "for example curl localhost:9200/_search")
	}
	if err != nil {
		p.refuse(err, end)
		p.ending.open = sh.open
		return
	}
	req := Request{Method: c.verb()}
	req.setTarget(c.target())
	_, req.targetColumn = p.place(c.url.inner)
	doubt := c.body(&req)
	p.add(req, start, end)
	if doubt != nil {
		line, column := p.last.within(doubt.Line+req.origin.line-1, doubt.Column)
		p.last.Doubt = p.last.At(line, column, doubt.Msg)
	}
	p.ending.open = sh.open
	p.ending.body = true // a command is complete with its last line
}

// read goes through the arguments.
func (c *curl) read() *Error {
	for len(c.args) > 0 {
		arg := c.args[0]
		c.args = c.args[1:]
		var err *Error
		switch {
		case strings.HasPrefix(arg.value, "--"):
			err = c.long(arg)
		case strings.HasPrefix(arg.value, "-") && arg.value != "-":
			err = c.short(arg)
		default:
			err = c.apply(curlURL, arg)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// long reads an option such as --request PUT.
func (c *curl) long(arg word) *Error {
	name, value, inline := strings.Cut(arg.value[2:], "=")
	option := longOption(name)
	switch {
	case option == curlUnknown:
		return c.p.errorAt(arg.at, "curl has no option "+printable("--"+name), "")
	case inline:
		return c.apply(option, word{value, arg.at, arg.inner})
	case option == curlFlag, option == curlGet, option == curlHead:
		return c.apply(option, arg)
	}
	return c.applyNext(option, arg)
}

// short reads one or several glued options such as -sXPUT.
func (c *curl) short(arg word) *Error {
	for i := 1; i < len(arg.value); i++ {
		option := shortOption(arg.value[i])
		switch {
		case option == curlUnknown:
			return c.p.errorAt(arg.at, "curl has no option "+printable("-"+arg.value[i:i+1]), "")
		case option == curlFlag, option == curlGet, option == curlHead:
			if err := c.apply(option, arg); err != nil {
				return err
			}
		case i+1 < len(arg.value):
			inner := arg.inner
			if inner == arg.at {
				inner = min(arg.at+i+1, len(c.p.text))
			}
			return c.apply(option, word{strings.TrimPrefix(arg.value[i+1:], "="), arg.at, inner})
		default:
			return c.applyNext(option, arg)
		}
	}
	return nil
}

// applyNext applies an option whose argument is the next word.
func (c *curl) applyNext(option curlOption, arg word) *Error {
	if len(c.args) == 0 {
		return c.p.errorAt(arg.at, printable(arg.value)+" without its argument", "")
	}
	next := c.args[0]
	c.args = c.args[1:]
	return c.apply(option, next)
}

func (c *curl) apply(option curlOption, arg word) *Error {
	switch option {
	case curlMethod:
		if !isMethod(arg.value) {
			return c.p.methodError(arg.at, arg.value)
		}
		c.method = strings.ToUpper(arg.value)
	case curlURL:
		if c.found {
			return c.p.errorAt(arg.at, "a second URL", "one command makes one request; quote a URL that has blanks")
		}
		c.url, c.found = arg, true
	case curlFile:
		return c.p.errorAt(arg.at, "files can't be sent from here", "put the body itself after -d")
	case curlGet:
		c.get = true
	case curlHead:
		c.head = true
	case curlData, curlRaw, curlEncode:
		if option == curlData && strings.HasPrefix(arg.value, "@") {
			return c.apply(curlFile, arg)
		}
		if len(c.data) == 0 {
			c.dataAt = arg.inner
		}
		c.data = append(c.data, arg.value)
		if option == curlEncode {
			c.data[len(c.data)-1] = urlEncoded(arg.value)
		}
	}
	return nil
}

// urlEncoded encodes "content", "=content" or "name=content".
func urlEncoded(value string) string {
	name, content, named := strings.Cut(value, "=")
	switch {
	case !named:
		return url.QueryEscape(value)
	case name == "":
		return url.QueryEscape(content)
	}
	return name + "=" + url.QueryEscape(content)
}

// verb is the method that curl uses.
func (c *curl) verb() string {
	switch {
	case c.method != "":
		return c.method
	case c.head:
		return "HEAD"
	case len(c.data) > 0 && !c.get:
		return "POST"
	}
	return "GET"
}

// target is the path and query of the URL.
func (c *curl) target() string {
	target, _, _ := strings.Cut(c.url.value, "#")
	if i := strings.Index(target, "://"); i >= 0 {
		target = afterHost(target[i+len("://"):])
	} else if !strings.HasPrefix(target, "/") {
		target = afterHost(target)
	}
	if c.get && len(c.data) > 0 {
		mark := "?"
		if strings.Contains(target, "?") {
			mark = "&"
		}
		target += mark + strings.Join(c.data, "&")
	}
	return oneLine(target)
}

// body fills the body of r. It gives back what is wrong with it, as placed in
// the data.
func (c *curl) body(r *Request) (doubt *Error) {
	if len(c.data) == 0 || c.get {
		return nil
	}
	data := newSource(strings.Join(c.data, "&"))
	data.whole = true
	b := data.scanBody(data.skipSpace(0), true)
	r.fill(data, b, 0)
	r.origin.line, r.origin.column = c.p.place(c.dataAt)
	return b.doubt
}

// oneLine takes line breaks out of a target.
func oneLine(text string) string {
	return strings.NewReplacer("\r", "", "\n", "").Replace(text)
}

// shortOption is the meaning of a one-letter option.
func shortOption(c byte) curlOption {
	switch c {
	case 'X':
		return curlMethod
	case 'd':
		return curlData
	case 'G':
		return curlGet
	case 'I':
		return curlHead
	case 'T', 'F':
		return curlFile
	}
	switch {
	case strings.IndexByte("HuoAbcemxwErCyYzKDUQPt", c) >= 0:
		return curlSkip
	case strings.IndexByte("sSkivLfgNjJORnqaBZ#012346lMp:", c) >= 0:
		return curlFlag
	}
	return curlUnknown
}

// longOption is the meaning of an option's long name.
func longOption(name string) curlOption {
	switch name {
	case "request":
		return curlMethod
	case "url":
		return curlURL
	case "data", "data-ascii", "data-binary", "json":
		return curlData
	case "data-raw":
		return curlRaw
	case "data-urlencode":
		return curlEncode
	case "get":
		return curlGet
	case "head":
		return curlHead
	case "upload-file", "form", "form-string", "config":
		return curlFile
	}
	switch {
	case hasWord(curlSkipped, name):
		return curlSkip
	case hasWord(curlFlags, name), strings.HasPrefix(name, "no-"):
		return curlFlag
	}
	return curlUnknown
}

// Options that concern the connection or the output.
const (
	curlSkipped = "header user user-agent output max-time connect-timeout retry retry-delay retry-max-time" +
		" cacert capath cert cert-type key key-type pass ciphers proxy proxy-user proxy-header noproxy resolve" +
		" connect-to write-out cookie cookie-jar referer range stderr trace trace-ascii dump-header interface" +
		" limit-rate speed-limit speed-time tls-max tls13-ciphers unix-socket oauth2-bearer aws-sigv4 output-dir" +
		" keepalive-time max-redirs max-filesize socks5 socks5-hostname dns-servers expect100-timeout request-target"
	curlFlags = "silent show-error insecure include verbose location location-trusted fail fail-with-body" +
		" fail-early globoff no-buffer compressed basic anyauth digest negotiate ntlm http1.0 http1.1 http2" +
		" http2-prior-knowledge http3 ipv4 ipv6 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 ssl-reqd netrc remote-name" +
		" remote-header-name create-dirs progress-bar progress-meter retry-connrefused retry-all-errors" +
		" path-as-is disable styled-output tcp-nodelay keepalive parallel raw tr-encoding post301 post302 post303" +
		" xattr trace-time"
)
