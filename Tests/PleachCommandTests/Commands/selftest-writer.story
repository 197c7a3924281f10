$ pleach selftest-writer 3
| ready
| ack 1
| ack 2
| ack 3
