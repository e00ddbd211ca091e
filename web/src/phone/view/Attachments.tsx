import { ActionIcon, CloseButton, Progress } from '@mantine/core';
import { IconFile, IconRefresh } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredFile } from '../../common/api';
import { fileAddress } from '../../common/http';
import { useTrouble } from '../../common/problems';
import { useWorkplace } from '../../common/project';
import { useFormat } from '../../common/use-format';
import { TOO_LARGE, type Upload } from '../sending/use-uploads';

interface AttachmentsProps {
  files: readonly StoredFile[];
  uploads: readonly Upload[];
  onRemoveFile: (id: number) => void;
  onRemoveUpload: (key: string) => void;
  onRetry: (upload: Upload) => void;
}

/** What will go with the message: pictures as pictures, the rest by name. */
export function Attachments({ files, uploads, onRemoveFile, onRemoveUpload, onRetry }: AttachmentsProps) {
  const { t } = useTranslation();
  const { project } = useWorkplace();
  if (files.length + uploads.length === 0) {
    return null;
  }
  return (
    <ul className="phone-attachments">
      {files.map((file) => (
        <li key={file.id} className="phone-attachment">
          {file.type.startsWith('image/') ? (
            <img src={fileAddress(project.id, file.id)} alt="" />
          ) : (
            <IconFile size={20} />
          )}
          <Name name={file.name} size={file.size} />
          <CloseButton
            size="sm"
            aria-label={t('phone.composer.removeFile', { name: file.name })}
            onClick={() => onRemoveFile(file.id)}
          />
        </li>
      ))}
      {uploads.map((upload) => (
        <li key={upload.key} className="phone-attachment" data-failed={upload.failure !== null || undefined}>
          <Preview file={upload.file} />
          <UploadState upload={upload} />
          {upload.failure !== null && upload.failure !== TOO_LARGE && (
            <ActionIcon size="sm" aria-label={t('phone.composer.uploadAgain')} onClick={() => onRetry(upload)}>
              <IconRefresh size={15} />
            </ActionIcon>
          )}
          <CloseButton
            size="sm"
            aria-label={t('phone.composer.removeFile', { name: upload.file.name })}
            onClick={() => onRemoveUpload(upload.key)}
          />
        </li>
      ))}
    </ul>
  );
}

function Name({ name, size }: { name: string; size: number }) {
  const { fileSize } = useFormat();
  return (
    <span className="phone-attachment-words">
      <b>{name}</b>
      <span className="meta">{fileSize(size)}</span>
    </span>
  );
}

function UploadState({ upload: { file, progress, failure } }: { upload: Upload }) {
  const { t } = useTranslation();
  const trouble = useTrouble();
  if (failure !== null) {
    const reason = failure === TOO_LARGE ? t('phone.composer.tooLarge') : trouble(failure).words;
    return (
      <span className="phone-attachment-words">
        <b>{file.name}</b>
        <span className="phone-attachment-reason">{reason}</span>
      </span>
    );
  }
  return (
    <span className="phone-attachment-words">
      <b>{file.name}</b>
      <Progress
        value={progress * 100}
        size={3}
        mt={6}
        aria-label={t('phone.composer.uploading', { name: file.name })}
      />
    </span>
  );
}

function Preview({ file }: { file: File }) {
  const [source, setSource] = useState<string | null>(null);
  useEffect(() => {
    if (file.type.startsWith('image/')) {
      const made = URL.createObjectURL(file);
      setSource(made);
      return () => URL.revokeObjectURL(made);
    }
    return undefined;
  }, [file]);
  return source === null ? <IconFile size={20} /> : <img src={source} alt="" />;
}
