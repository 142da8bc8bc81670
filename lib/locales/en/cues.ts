// English words that speak of what no record can answer, by question: where one stands in what was typed, nothing else is answered as if it were
// understood. Parted by ` | `; small letters, no apostrophes. Data only.

export const CUES_EN = {
  'may-travel':
    'travel | traveling | travelling | fly | flying | flight | leave the country | leave the us | leave the usa | leave the states | leave america | go abroad | abroad | cruise | reenter | re enter | come back | back in | let me in | trip | vacation | holiday | go home | go back home | cross the border | border | airport | outside the us | outside the country | see my mother | see my family | visit my',
  'may-work':
    'can i work | may i work | i can work | allowed to work | able to work | start working | start work | begin working | begin work | employable | keep working | continue working | stop working | my job | new job | a job | my boss | my employer lets | get hired | authorized to work | permission to work | work legally | work now | freelance | drive uber',
  'work-extended': '540 | auto extension | automatic extension | automatically extended | extended automatically',
  'in-status':
    'am i legal | legally here | legal here | legal status | illegal | in status | out of status | my status in the us | unlawful | lawful | overstay | overstayed | deport | deported | deportation | deportable | ice | arrest me | detain | detained | removal | undocumented | stay in the us | stay in the country | kick me out | kicked out | send me back | safe here',
  'will-be-approved':
    'chance | chances | odds | likely | likelihood | probability | going to be approved | will be approved | be approved | get approved | be denied | get denied | will they approve | will they deny | they deny | will i win | can i win | predict | prediction | you think | good outcome | be rejected | will it pass | guarantee | everything fine | everything ok | everything okay | case ok | case fine | look fine | red flags | good shape | in trouble | strong is my case',
  'when-decided':
    'when will | when would | how soon | how much longer | how long until | how long till | how long will | how long before | how many weeks | how many months | how long does it take | when do you think | when is mine | when can i expect | be done by | this month | this year | next month | before christmas | estimate',
  'country-pause':
    'nationality | born in | where i was born | where i am from | travel ban | the ban | banned | passport | muslim | citizen of | because i am | my country | country of birth | iran | iranian | venezuela | venezuelan | cuba | cuban | haiti | haitian | afghan | afghanistan | nigeria | nigerian | somalia | yemen | syria | my race | my religion',
  'arrest-ticket':
    'arrested | arrest | dui | dwi | ticket | crime | criminal | misdemeanor | felony | conviction | convicted | police | jail | court record | charges | charged | booked | shoplifting | marijuana',
  'why-so-long': 'so long | taking forever | stuck | so slow | the delay | delayed | not moving',
  'visa-number': 'visa bulletin | priority date | visa number | retrogression | am i current',
  'withdrawn-petition': 'should i withdraw | can i withdraw | file again',
  'need-lawyer':
    'should i hire | should i get a lawyer | do i need a lawyer | should i upgrade | should i file | should i marry | should i change | should i send more | should i wait | should i go | is it better to | do i qualify | am i eligible',
  'approval-final': 'take back my | take away | revoke my | cancel my green | cancel my card',
  'must-leave': 'leave to get | leave for the green | have to leave | must i leave',
} as const;
