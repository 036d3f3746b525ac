package repl

import "regexp"

// What tells a server who asks, in requests and curl commands.
var (
	urlLogin = regexp.MustCompile(`(?im)^([ \t]*(?::curl[ \t]+)?(?:GET|POST|PUT|DELETE|HEAD|PATCH)[ \t]+https?://)[^/\s@]*@`)

	curlCommand = regexp.MustCompile(`(?m)^[ \t]*(?::curl[ \t]+)?(?:\$[ \t]*)?curl(?:\.exe)?\s`)
	curlLogins  = []*regexp.Regexp{
		regexp.MustCompile(`()\s(?:-[sSkvifLg]*[uU]\s*|--(?:user|proxy-user|oauth2-bearer)[\s=]\s*)(?:'[^']*'|"(?:[^"\\]|\\.)*"|[^\s'"]+)`),
		regexp.MustCompile(`()\s(?:-[sSkvifLg]*H\s*|--header[\s=]\s*)(?:'(?i:authorization)\s*:[^']*'|"(?i:authorization)\s*:(?:[^"\\]|\\.)*")`),
		regexp.MustCompile(`(https?://)[^/\s"'@]*@`),
	}
)

// withoutLogins takes passwords, keys and tokens out of what is kept. Requests
// have no use for them: the console itself knows whom to ask as whom.
func withoutLogins(block string) string {
	block = urlLogin.ReplaceAllString(block, "$1")
	if !curlCommand.MatchString(block) {
		return block
	}
	for _, re := range curlLogins {
		block = re.ReplaceAllString(block, "$1")
	}
	return block
}
