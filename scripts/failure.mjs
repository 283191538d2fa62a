// Something the person at the keyboard can put right. Its message is the whole story; no stack is shown.
export class Failure extends Error {}
