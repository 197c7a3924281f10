print("pleach")
