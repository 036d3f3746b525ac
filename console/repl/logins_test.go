package repl

import "testing"

func TestWithoutLogins(t *testing.T) {
	tests := []struct{ in, want string }{
		{"GET a", "GET a"},
		{"GET https://elastic:s3@host/a", "GET https://host/a"},
		{"PUT a/_doc/1\n{ \"url\": \"http://u:p@host\", \"x\": \" -u a:b \" }", "PUT a/_doc/1\n{ \"url\": \"http://u:p@host\", \"x\": \" -u a:b \" }"},
		{"curl -u elastic:s3 host/a", "curl host/a"},
		{"curl -uelastic:s3 host/a", "curl host/a"},
		{"curl -su 'elastic:s 3' host/a", "curl host/a"},
		{"curl --user \"elastic:s\\\" 3\" host/a", "curl host/a"},
		{"curl --user=elastic:s3 host/a", "curl host/a"},
		{"$ curl -XPUT \\\n  -u elastic:s3 \\\n  https://u:p@host/a -d '{}'", "$ curl -XPUT \\\n  \\\n  https://host/a -d '{}'"},
		{"curl -H 'Authorization: ApiKey s3' -H 'Content-Type: application/json' host", "curl -H 'Content-Type: application/json' host"},
		{"curl --header \"authorization: Bearer s3\" host", "curl host"},
		{":curl GET https://u:s3@host/a", ":curl GET https://host/a"},
		{":curl curl -u elastic:s3 host/a", ":curl curl host/a"},
		{"curl --oauth2-bearer s3 host", "curl host"},
	}
	for _, tt := range tests {
		if got := withoutLogins(tt.in); got != tt.want {
			t.Errorf("%q:\n got  %q\n want %q", tt.in, got, tt.want)
		}
	}
}
