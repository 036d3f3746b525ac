package config

// Template is a file that says nothing yet, with everything that can be said as
// comments.
const Template = `# Defaults of esconsole. What the command line says wins over this file, this
# file over what is built in. Take the # away from what you want.
#
# "esconsole config show" tells what holds and why.

# color: auto           # auto, always or never
# theme: dark           # dark, light, high-contrast or none
# lang: en              # explanations in en or zh
# pager: on             # long answers screen by screen: on, off, or a program such as less -R
# allow-write: false    # let scripts write files (> file)
# allow-shell: false    # let scripts start commands (| command)
# seed: 1               # ids and times repeat
# compat: 7             # answer as Elasticsearch 5, 6 or 7
# nodes: 1              # data nodes of the simulated cluster
# editor: line          # line or block
# history: global       # global, directory (one for each) or none
# headings: own         # own, 7 or 8: as Kibana 7.10 and 8 write them
# url: http://localhost:9200   # ask this server always, rather than the engine inside
# user: elastic         # and the other flags that go with --url:
# api-key: ${env:MY_API_KEY}
# bearer: ${env:MY_TOKEN}
# cacert: /etc/ssl/my.pem
# cert: /home/me/client.pem
# key: /home/me/client.key
# insecure: false
# timeout: 30s
# read-only: true
# profile: work         # the server to ask, one of those below

# Flags of one command stand below its name.
# run:
#   check: true
# serve:
#   listen: 127.0.0.1:9200

# Servers for --profile NAME. Passwords, keys and tokens come from the
# environment: a file would show them to whoever reads it.
# profiles:
#   work:
#     url: https://es.example.com:9200
#     user: elastic
#     password: ${env:WORK_PASSWORD}
#     # api-key: ${env:WORK_API_KEY}
#     # bearer: ${env:WORK_TOKEN}
#     # cacert: /etc/ssl/work.pem
#     # cert: /home/me/client.pem
#     # key: /home/me/client.key
#     # insecure: false
#     timeout: 30s
#     read-only: true
#     prompt: red
`
