import { Button, Chip, Modal, TagsInput, Textarea } from '@mantine/core';
import { getHotkeyHandler } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Conversation } from '../../common/api';
import { useWorkplace } from '../../common/project';
import { useAction } from '../memory/use-action';
import { useDesk } from '../memory/use-phone';
import './close-dialog.css';

interface CloseDialogProps {
  conversation: Conversation;
  opened: boolean;
  onClose: () => void;
}

/** Asks how a conversation ended; everything may be left empty. */
export function CloseDialog({ conversation, opened, onClose }: CloseDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size={480}
      title={t('phone.close.title', { name: conversation.client.name })}
      closeButtonProps={{ 'aria-label': t('common.cancel') }}
    >
      <CloseForm conversation={conversation} onClose={onClose} />
    </Modal>
  );
}

function CloseForm({ conversation, onClose }: Omit<CloseDialogProps, 'opened'>) {
  const { t } = useTranslation();
  const { phone } = useDesk();
  const [result, setResult] = useState<string | null>(conversation.result);
  const [tags, setTags] = useState(conversation.tags);
  const [comment, setComment] = useState(conversation.comment ?? '');
  const offerUndo = useUndo(conversation);
  const closing = useAction(() => phone.close(conversation.id, { result, tags, comment: comment.trim() }));
  const confirm = async () => {
    if (await closing.run()) {
      onClose();
      offerUndo();
    }
  };
  return (
    <form
      className="phone-close"
      onSubmit={(event) => {
        event.preventDefault();
        void confirm();
      }}
      onKeyDown={getHotkeyHandler([['mod+Enter', () => void confirm()]])}
    >
      <Results result={result} onChange={setResult} />
      <TagsInput
        label={t('phone.close.tags')}
        placeholder={tags.length === 0 ? t('phone.close.tagsHint') : ''}
        value={tags}
        onChange={setTags}
        acceptValueOnBlur
      />
      <Textarea
        label={t('phone.close.comment')}
        placeholder={t('phone.close.commentHint')}
        autosize
        minRows={2}
        maxRows={8}
        value={comment}
        onChange={(event) => setComment(event.currentTarget.value)}
      />
      <div className="phone-close-actions">
        <Button variant="default" onClick={onClose}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={closing.running}>
          {t('phone.close.confirm')}
        </Button>
      </div>
    </form>
  );
}

interface ResultsProps {
  result: string | null;
  onChange: (result: string | null) => void;
}

/** How it ended: one of the project's results, or none; a second press takes the choice back. */
function Results({ result, onChange }: ResultsProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  return (
    <fieldset>
      <legend>{t('phone.close.result')}</legend>
      <Chip.Group value={result} onChange={onChange}>
        <div className="phone-results">
          {project.results.map((each, at) => (
            <Chip
              key={each}
              value={each}
              size="md"
              radius="md"
              data-autofocus={at === 0 || undefined}
              onClick={() => each === result && onChange(null)}
            >
              {each}
            </Chip>
          ))}
        </div>
      </Chip.Group>
    </fieldset>
  );
}

/** Undo instead of "Are you sure?". */
function useUndo({ id, client }: Conversation): () => void {
  const { t } = useTranslation();
  const { phone } = useDesk();
  const reopening = useAction(() => phone.reopen(id));
  return () => {
    const toast = `closed-${id}`;
    const undo = () => {
      notifications.hide(toast);
      void reopening.run();
    };
    notifications.show({
      id: toast,
      autoClose: 8_000,
      // Where it covers neither the composer nor the button to reopen.
      position: 'bottom-left',
      message: (
        <span className="phone-undo">
          {t('phone.close.closed', { name: client.name })}
          <button type="button" className="link-button" onClick={undo}>
            {t('common.undo')}
          </button>
        </span>
      ),
    });
  };
}
