import { Checkbox, CheckboxGroup, RadioGroup } from '#platform/html/choice.tsx';
import { Details } from '#platform/html/details.tsx';
import { FileField } from '#platform/html/file-field.tsx';
import { Actions, Form, SubmitButton } from '#platform/html/form.tsx';
import { PageHeading } from '#platform/html/layout.tsx';
import { InsetText, WarningText } from '#platform/html/messages.tsx';
import { Select } from '#platform/html/select.tsx';
import { Steps } from '#platform/html/steps.tsx';
import { DateField, TextArea, TextField } from '#platform/html/text-field.tsx';
import { choicesOf, type FilledForm, summaryOf, textOf, tickOf } from '#platform/html/typed.ts';
import { BackLink } from '#platform/html/way-back.tsx';
import { Frame, type Shown, sayIn } from './frame.tsx';

/** Every kind of field, empty or with errors. */
export function FormPage({ errors = false, ...shown }: Shown & { errors?: boolean }) {
  const say = sayIn(shown.lang);
  const form = errors ? withErrors(shown) : { typed: {}, errors: {} };
  const title = say('Klienta identitātes pārbaude', 'Identity check');
  const basis = (
    <TextField {...textOf(form, 'basis')} label={say('Pārstāvības pamats', 'Basis of representation')} width="medium" />
  );
  return (
    <Frame {...shown} title={title} above={<BackLink href="/case" />} errors={summaryOf(form.errors)}>
      <Steps
        steps={[
          { text: say('Apliecinājums', 'Declaration'), state: 'done', href: '#a' },
          { text: say('Identitāte', 'Identity'), state: 'current' },
          { text: say('Pilnvarojums', 'Mandate'), state: 'ahead' },
          { text: say('Pieteikums', 'Filing'), state: 'ahead' },
        ]}
      />
      <PageHeading
        caption={say('Lieta 2019/31', 'Case 2019/31')}
        text={title}
        lead={say('Salīdziniet klientu ar dokumentu.', 'Compare the client with the document.')}
      />
      <WarningText>{say('Dokumenta kopiju nesaglabā.', 'No copy of the document is kept.')}</WarningText>
      <Form action="/form" hidden={{ token: 'a', request: 'b' }} files>
        <TextField
          {...textOf(form, 'surname')}
          label={say('Uzvārds', 'Surname')}
          hint={say('Kā dokumentā.', 'As in the document.')}
          width="medium"
        />
        <TextField
          {...textOf(form, 'code')}
          label={say('Personas kods', 'Personal code')}
          inputmode="numeric"
          width="short"
          required={false}
        />
        <DateField {...textOf(form, 'validTo')} label={say('Dokuments derīgs līdz', 'Document valid to')} />
        <Select
          {...textOf(form, 'country')}
          label={say('Izdevējvalsts', 'Issuing country')}
          choices={[
            { value: 'LV', label: say('Latvija', 'Latvia') },
            { value: 'EE', label: say('Igaunija', 'Estonia') },
          ]}
        />
        <RadioGroup
          {...textOf(form, 'matter')}
          label={say('Kā vārdā klients rīkojas?', 'In whose name does the client act?')}
          hint={say('Citu personu var pārstāvēt tikai ar pamatu.', 'Another person is represented only with a basis.')}
          choices={[
            { value: 'own', label: say('Savā', 'Their own') },
            {
              value: 'child',
              label: say('Bērna', "A child's"),
              hint: say('Klients ir māte vai tēvs.', 'The client is the mother or father.'),
            },
            { value: 'ward', label: say('Aizbilstamā', "A ward's"), reveals: basis },
          ]}
        />
        <RadioGroup
          {...textOf(form, 'same')}
          label={say('Vai klients ir dokumentā redzamā persona?', 'Is the client the person in the document?')}
          inline
          choices={[
            { value: 'yes', label: say('Jā', 'Yes') },
            { value: 'no', label: say('Nē', 'No') },
          ]}
        />
        <CheckboxGroup
          {...choicesOf(form, 'seen')}
          label={say('Kas pārbaudīts?', 'What was checked?')}
          choices={[
            { value: 'photo', label: say('Fotoattēls', 'Photograph') },
            {
              value: 'term',
              label: say('Derīguma termiņš', 'Term'),
              hint: say('Nav beidzies šodien.', 'Has not ended today.'),
            },
          ]}
        />
        <TextArea {...textOf(form, 'note')} label={say('Piezīme', 'Note')} required={false} />
        <FileField
          {...textOf(form, 'scan')}
          label={say('Skenēts pilnvarojums', 'Scan of the mandate')}
          accept=".pdf,.png"
          hint={say('PDF, JPEG vai PNG, līdz 20 MB.', 'PDF, JPEG or PNG, up to 20 MB.')}
        />
        <InsetText>
          <p>
            {say(
              'Klienta vārdiem: man nav pieejami elektroniskās identifikācijas līdzekļi.',
              'In the client’s words: no electronic identification is available to me.',
            )}
          </p>
        </InsetText>
        <Checkbox
          {...tickOf(form, 'declared')}
          label={say('Klients to apliecina', 'The client declares this')}
          hint={say('2.6. apakšpunkts', 'Point 2.6')}
        />
        <Details summary={say('Ja dokuments nav derīgs', 'If the document is not valid')}>
          <p>{say('Atsakiet un piedāvājiet konsultāciju.', 'Refuse and offer a consultation.')}</p>
        </Details>
        <Actions>
          <SubmitButton text={say('Saglabāt un turpināt', 'Save and continue')} />
          <SubmitButton kind="secondary" name="then" value="close" text={say('Saglabāt', 'Save')} />
          <SubmitButton kind="danger" name="then" value="refuse" text={say('Atteikt', 'Refuse')} />
        </Actions>
      </Form>
    </Frame>
  );
}

function withErrors({ lang }: Shown): FilledForm {
  const say = sayIn(lang);
  return {
    typed: {
      surname: '<b>O\'Ozoliņa & "Co"</b>',
      code: '000123-0000',
      matter: 'ward',
      seen: ['photo'],
      note: '</textarea><script>1</script>',
    },
    errors: {
      code: say('Personas kodā jābūt 11 cipariem.', 'A personal code has 11 digits.'),
      validTo: say('Ierakstiet dokumenta derīguma termiņu.', 'Enter until when the document is valid.'),
      country: say('Izvēlieties valsti.', 'Choose the country.'),
      basis: say('Ierakstiet pārstāvības pamatu.', 'Enter the basis of representation.'),
      same: say(
        'Norādiet, vai klients ir dokumentā redzamā persona.',
        'Say whether the client is the person in the document.',
      ),
      scan: say('Izvēlieties datni.', 'Choose a file.'),
      declared: say(
        'Bez klienta apliecinājuma e-pakalpojumu pieteikt nevar.',
        'Without the declaration nothing can be applied for.',
      ),
    },
  };
}
