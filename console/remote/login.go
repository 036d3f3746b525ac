package remote

import (
	"encoding/base64"
	"errors"
	"net/url"
)

// Login is how to tell the server who asks: a user, an API key or a token, or
// nothing. A user may also stand in the URL.
type Login struct {
	User, Password string
	APIKey         string // as the server gave it, base64 of id:key; id:key will do
	Bearer         string
}

// header is the value of the Authorization header, empty for nobody.
func (l Login) header(inURL *url.Userinfo) (string, error) {
	if inURL != nil {
		if l.User != "" || l.APIKey != "" || l.Bearer != "" {
			return "", errTwoLogins
		}
		l.User = inURL.Username()
		if password, ok := inURL.Password(); ok {
			l.Password = password
		}
	}
	switch {
	case l.User != "" && (l.APIKey != "" || l.Bearer != ""), l.APIKey != "" && l.Bearer != "":
		return "", errTwoLogins
	case l.User != "" && l.Password == "":
		return "", errors.New("the user has no password; set ESCONSOLE_PASSWORD")
	case l.User != "":
		return "Basic " + base64.StdEncoding.EncodeToString([]byte(l.User+":"+l.Password)), nil
	case l.APIKey != "":
		return "ApiKey " + encodedKey(l.APIKey), nil
	case l.Bearer != "":
		return "Bearer " + l.Bearer, nil
	}
	return "", nil
}

var errTwoLogins = errors.New("a user, an API key and a token exclude each other; give one of them")

// encodedKey is an API key in base64. A colon is not of its alphabet.
func encodedKey(key string) string {
	for i := range len(key) {
		if key[i] == ':' {
			return base64.StdEncoding.EncodeToString([]byte(key))
		}
	}
	return key
}
