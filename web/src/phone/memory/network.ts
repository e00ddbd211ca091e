import type { ClientPage, Conversation, Message, StoredFile, Thread } from '../../common/api';
import { ApiProblem, address, http, OFFLINE, readProblem } from '../../common/http';
import type { Closing, Letter, Recipient, Signal, Snapshot, Stored } from './types';

/** Every request of the console. */
export class Network {
  readonly #base: string;

  constructor(project: number) {
    this.#base = `/projects/${project}`;
  }

  snapshot(): Promise<Snapshot> {
    return http.get(`${this.#base}/conversations`);
  }

  thread(conversation: number, signal?: AbortSignal): Promise<Thread> {
    return http.get(this.#conversation(conversation), { signal });
  }

  client(client: number, signal?: AbortSignal): Promise<ClientPage> {
    return http.get(`${this.#base}/clients/${client}`, { signal });
  }

  take(conversation: number): Promise<Conversation> {
    return http.post(`${this.#conversation(conversation)}/take`);
  }

  close(conversation: number, closing: Closing): Promise<Conversation> {
    return http.post(`${this.#conversation(conversation)}/close`, closing);
  }

  reopen(conversation: number): Promise<Conversation> {
    return http.post(`${this.#conversation(conversation)}/reopen`);
  }

  retry(conversation: number, message: number): Promise<Message> {
    return http.post(`${this.#conversation(conversation)}/messages/${message}/retry`);
  }

  edit(conversation: number, message: number, text: string): Promise<Message> {
    return http.put(`${this.#conversation(conversation)}/messages/${message}`, { text });
  }

  takeBack(conversation: number, message: number): Promise<Message> {
    return http.delete<Message>(`${this.#conversation(conversation)}/messages/${message}`);
  }

  signal(conversation: number, signal: Signal): Promise<void> {
    return http.post(`${this.#conversation(conversation)}/signals`, { signal });
  }

  async post(recipient: Recipient, letter: Letter): Promise<Stored> {
    if ('client' in recipient) {
      return http.post(`${this.#base}/clients/${recipient.client}/messages`, letter);
    }
    const { conversation } = recipient;
    const message = await http.post<Message>(`${this.#conversation(conversation)}/messages`, letter);
    return { conversationId: conversation, message };
  }

  /** By XMLHttpRequest: fetch tells nothing about the progress of an upload. */
  upload(file: File, progress: (part: number) => void, signal: AbortSignal): Promise<StoredFile> {
    const request = new XMLHttpRequest();
    request.open('POST', address(`${this.#base}/files?name=${encodeURIComponent(file.name)}`));
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream');
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 1 : loaded / total);
    signal.addEventListener('abort', () => request.abort());
    return new Promise((resolve, reject) => {
      request.onload = () => {
        if (request.status === 201) {
          resolve(JSON.parse(request.responseText));
        } else {
          readProblem(new Response(request.responseText || null, { status: request.status })).then(reject, reject);
        }
      };
      request.onerror = () => reject(new ApiProblem(0, OFFLINE, null, null, null));
      request.onabort = () => reject(new DOMException('The upload was taken back.', 'AbortError'));
      request.send(file);
    });
  }

  #conversation(conversation: number): string {
    return `${this.#base}/conversations/${conversation}`;
  }
}
